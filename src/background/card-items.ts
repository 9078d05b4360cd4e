import type { Subject } from '../match/name-index.ts';
import type { PackHead } from '../model/pack-head.ts';
import type { Fact, FactDate, IsoDate, Quote } from '../model/pack.ts';
import { contentsOf, countUnread } from './pack-contents.ts';
import { passageOf } from './passage.ts';

export interface InPack<Item> {
  pack: PackHead;
  item: Item;
}

/** What a card lists: all there is, best first. */
export interface CardItems {
  quotes: InPack<Quote>[];
  facts: InPack<Fact>[];
}

/** A card holds at most this many; the library has the rest. */
export const MAX_QUOTES = 8;
export const MAX_FACTS = 12;

/** A fact of which a quote on the card makes up this much would say it twice. */
const REPEATED = 0.6;
/** Fewer words than this are a phrase, not a statement. */
const FEW_WORDS = 4;

const publishedOf = ({ pack, item }: InPack<Fact | Quote>): IsoDate | null =>
  contentsOf(pack).articles.get(item.article)?.published ?? null;

/**
 * The day a fact speaks of: the latest of its dates that had come when it was published ("he said on Thursday
 * that in 1998 …"), else its first date, else the day it was published.
 */
export function dateOfFact(fact: InPack<Fact>): IsoDate | null {
  const published = publishedOf(fact);
  const { dates } = fact.item;
  const past = dates.filter(({ start }) => published === null || start <= published);
  const latest = past.reduce<FactDate | undefined>(
    (best, date) => (best && best.start >= date.start ? best : date),
    undefined,
  );
  return latest?.start ?? dates[0]?.start ?? published;
}

export const dateOfQuote = (quote: InPack<Quote>): IsoDate | null =>
  quote.item.date ?? publishedOf(quote);

/** Newest first, those without a date last; the rest in the order given. */
function newestFirst<Item>(items: readonly Item[], dateOf: (item: Item) => IsoDate | null): Item[] {
  const dated = items.map((item) => ({ item, date: dateOf(item) ?? '' }));
  dated.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return dated.map(({ item }) => item);
}

/** Direct quotes before reported ones, and whole statements before phrases. */
function weightOf({ item: { kind, text } }: InPack<Quote>): number {
  const isPhrase = text.split(/\s+/, FEW_WORDS).length < FEW_WORDS;
  return (isPhrase ? 2 : 0) + (kind === 'indirect' ? 1 : 0);
}

function quotesOf({ parts }: Subject): InPack<Quote>[] {
  const by = (map: 'spoken' | 'naming') =>
    parts.flatMap(({ pack, entity }) =>
      (contentsOf(pack)[map].get(entity.id) ?? []).map((item) => ({ pack, item })),
    );
  const spoken = by('spoken');
  const quotes = spoken.length > 0 ? spoken : by('naming');
  return newestFirst(
    quotes.toSorted((a, b) => weightOf(a) - weightOf(b)),
    dateOfQuote,
  );
}

/** Whether quotes make up most of a fact. */
export function isRepeated(fact: InPack<Fact>, quotes: readonly InPack<Quote>[]): boolean {
  const { start, end, article } = fact.item;
  const covered = quotes
    .filter(({ pack, item }) => pack === fact.pack && item.article === article)
    .reduce((sum, { item }) => {
      return sum + Math.max(0, Math.min(end, item.end) - Math.max(start, item.start));
    }, 0);
  return covered > 0 && covered >= REPEATED * (end - start);
}

/**
 * Collects what is known of a subject. Facts that the card's quotes tell already are left out. Where nothing is
 * known, the sentence that names it is better than nothing.
 */
export function cardItemsOf(subject: Subject): CardItems {
  const quotes = quotesOf(subject);
  const shown = quotes.slice(0, MAX_QUOTES);
  const facts = subject.parts
    .flatMap(({ pack, entity }) =>
      (contentsOf(pack).facts.get(entity.id) ?? []).map((item) => ({ pack, item })),
    )
    .filter((fact) => !isRepeated(fact, shown));
  const unread = countUnread(subject);
  const told = quotes.length + facts.length + unread.quotes + unread.facts > 0;
  const passages = told ? [] : subject.parts.flatMap((part) => passageOf(part) ?? []);
  return { quotes, facts: newestFirst(told ? facts : passages, dateOfFact) };
}
