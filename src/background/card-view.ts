import type { NameIndex, Subject } from '../match/name-index.ts';
import type { CardFact, CardMap, CardQuote, CardView } from '../model/card.ts';
import type { Fact, Quote } from '../model/pack.ts';
import {
  cardItemsOf,
  dateOfFact,
  dateOfQuote,
  MAX_FACTS,
  MAX_QUOTES,
  type InPack,
} from './card-items.ts';
import { sourceOf } from './card-source.ts';
import { countryOf, newestOf, wordsOfDate, wordsOfFact, type Reader } from './card-words.ts';
import { excerpt, firstView } from './first-view.ts';
import { contentsOf, countUnread } from './pack-contents.ts';
import { relatedTo } from './related.ts';

/** @param subject - whose card it stands on, if on any: there it goes without its speaker, where that is the subject */
export function viewOfQuote(quote: InPack<Quote>, reader: Reader, subject?: Subject): CardQuote {
  const { pack, item } = quote;
  const { articles, entities } = contentsOf(pack);
  const own = subject?.parts.some((part) => part.pack === pack && part.entity.id === item.speaker);
  const article = articles.get(item.article);
  // A speaker without a name goes by the words of the article: "a spokesman".
  const words =
    item.speakerStart === null || item.speakerEnd === null
      ? null
      : article?.text.slice(item.speakerStart, item.speakerEnd);
  const speaker = item.speaker === null ? words : entities.get(item.speaker)?.name;
  const date = dateOfQuote(quote);
  return {
    kind: item.kind,
    text: item.text,
    excerpt: excerpt(item.text),
    speaker: own ? null : (speaker ?? null),
    date,
    when: wordsOfDate(date, reader),
    source: sourceOf(article, item, reader),
  };
}

export function viewOfFact(fact: InPack<Fact>, reader: Reader): CardFact {
  const { pack, item } = fact;
  const date = dateOfFact(fact);
  return {
    text: item.text,
    excerpt: excerpt(item.text),
    dates: item.dates,
    date,
    when: wordsOfFact(date, item.dates, reader),
    source: sourceOf(contentsOf(pack).articles.get(item.article), item, reader),
  };
}

/**
 * All that a document's card shows of a subject.
 *
 * @param known - keys of the subjects that the document knows, by their numbers; the subject is among them
 * @param mapOf - draws where a subject lies
 */
export function cardViewOf(
  subject: Subject,
  known: readonly string[],
  index: NameIndex,
  mapOf: (subject: Subject) => CardMap | null,
  reader: Reader,
): CardView | null {
  const [first] = subject.parts;
  if (!first) return null;
  const items = cardItemsOf(subject);
  const quotes = items.quotes
    .slice(0, MAX_QUOTES)
    .map((quote) => viewOfQuote(quote, reader, subject));
  const facts = items.facts.slice(0, MAX_FACTS).map((fact) => viewOfFact(fact, reader));
  const unread = countUnread(subject);
  const entities = subject.parts.map(({ entity }) => entity);
  return {
    entity: known.indexOf(subject.key),
    type: subject.type,
    name: first.entity.name,
    description: entities.find(({ description }) => description !== '')?.description ?? '',
    country: countryOf(entities.find(({ place }) => place)?.place, first.entity.name, reader),
    newest: newestOf(
      [...quotes, ...facts].map(({ source }) => source),
      reader,
    ),
    map: mapOf(subject),
    quotes,
    facts,
    related: relatedTo(subject, known, index),
    quoteCount: items.quotes.length + unread.quotes,
    factCount: items.facts.length + unread.facts,
    first: firstView({ quotes, facts }),
  };
}
