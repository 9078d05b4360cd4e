import type { NameIndex, Subject } from '../match/name-index.ts';
import type { PackHead } from '../model/pack-head.ts';
import type { Fact, Quote } from '../model/pack.ts';
import type { KnownItem, KnownItems } from '../model/panel.ts';
import { isRepeated, type InPack } from './card-items.ts';
import type { Reader } from './card-words.ts';
import { viewOfFact, viewOfQuote } from './card-view.ts';
import { contentsOf, isRead } from './pack-contents.ts';
import { placeOf } from './sources.ts';

/** A fact or quote, and the subjects it concerns of those that were asked about. */
export type Known = {
  subjects: readonly Subject[];
} & ({ kind: 'fact'; found: InPack<Fact> } | { kind: 'quote'; found: InPack<Quote> });

const keyOf = ({ kind, found }: Known) => `${found.pack.id}/${kind}/${found.item.id}`;

/** The entities that an item is about; a speaker first. */
const entitiesOf = (item: Fact | Quote): readonly string[] =>
  'speaker' in item && item.speaker !== null ? [item.speaker, ...item.entities] : item.entities;

/** A text that several articles have alike is one thing known. */
const isNewText = (seen: Set<string>, { found }: Known) =>
  seen.size !== seen.add(found.item.text).size;

/**
 * Of each subject about so many facts and quotes are looked through. A country may have tens of thousands in a
 * large library; gathering them all would keep every open page waiting, and nobody could read them.
 */
const MAX_EACH = 1500;

/** What was gathered, and whether the library has more than was looked through. */
export interface Gathered {
  known: Known[];
  isCut: boolean;
}

/** The facts and quotes that concern one of the subjects, each once. */
export function knownOf(subjects: readonly Subject[], index: NameIndex): Gathered {
  const asked = new Set(subjects);
  const known = new Map<string, Known>();
  let isCut = false;
  const concerned = (pack: PackHead, item: Fact | Quote) => {
    const all = entitiesOf(item).flatMap((id) => index.subjectOf(pack, id) ?? []);
    return [...new Set(all)].filter((subject) => asked.has(subject));
  };
  const add = (item: Known) => known.set(keyOf(item), item);
  for (const { parts } of subjects) {
    let left = MAX_EACH;
    // What came into the library last is looked through first.
    for (const { pack, entity } of parts.toReversed()) {
      if (left <= 0) {
        isCut = true;
        break;
      }
      if (!isRead(pack)) {
        isCut = true;
        continue;
      }
      const { facts, spoken, naming } = contentsOf(pack);
      const about = facts.get(entity.id) ?? [];
      const quotes = [...(spoken.get(entity.id) ?? []), ...(naming.get(entity.id) ?? [])];
      for (const item of about) {
        add({ kind: 'fact', found: { pack, item }, subjects: concerned(pack, item) });
      }
      for (const item of quotes) {
        add({ kind: 'quote', found: { pack, item }, subjects: concerned(pack, item) });
      }
      left -= about.length + quotes.length;
    }
  }
  const seen = new Set<string>();
  const distinct = [...known.values()].filter((item) => isNewText(seen, item));
  return { known: withoutRepeats(distinct), isCut };
}

/** Leaves out the facts that their article's quotes tell already. */
function withoutRepeats(all: Known[]): Known[] {
  const articleOf = ({ found }: Known) => JSON.stringify([found.pack.id, found.item.article]);
  const quotes = new Map<string, InPack<Quote>[]>();
  for (const known of all) {
    if (known.kind !== 'quote') continue;
    const others = quotes.get(articleOf(known));
    if (others) others.push(known.found);
    else quotes.set(articleOf(known), [known.found]);
  }
  return all.filter(
    (known) =>
      known.kind === 'quote' || !isRepeated(known.found, quotes.get(articleOf(known)) ?? []),
  );
}

/** What tells most: the words of a person named beside what is merely said of them, and statements before scraps. */
const QUOTED = 0.6;
const REPORTED = 0.3;
const SCRAP = -1;
/** Fewer words than this are a phrase that says little without its sentence. */
const FEW_WORDS = 4;

/**
 * How telling an item is for those it was asked for. A name that the library has much of says less by being in
 * it than one it has little of.
 */
function weightOf(known: Known, commonness: ReadonlyMap<Subject, number>): number {
  const names = known.subjects
    .map((subject) => 1 / Math.log2(2 + (commonness.get(subject) ?? 0)))
    .sort((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, weight) => sum + weight, 0);
  if (known.kind === 'fact') return names + (known.found.item.rank ?? 0.5) / 2;
  const { kind, text, speaker } = known.found.item;
  const isScrap = text.split(/\s+/, FEW_WORDS).length < FEW_WORDS;
  const spoken = speaker === null ? 0 : kind === 'direct' ? QUOTED : REPORTED;
  return names + spoken + (isScrap ? SCRAP : 0);
}

/** The most telling, but of none of the subjects more than its share as long as others have some left. */
function chooseTelling(all: readonly Known[], limit: number): Known[] {
  const commonness = new Map<Subject, number>();
  for (const { subjects } of all) {
    for (const subject of subjects) commonness.set(subject, (commonness.get(subject) ?? 0) + 1);
  }
  const ranked = all
    .map((known) => ({ known, weight: weightOf(known, commonness) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ known }) => known);
  if (ranked.length <= limit) return ranked;
  const share = Math.max(1, Math.floor(limit / commonness.size));
  const taken = new Map<Subject, number>();
  const isWithinShare = ({ subjects }: Known) => {
    if (!subjects.some((subject) => (taken.get(subject) ?? 0) < share)) return false;
    for (const subject of subjects) taken.set(subject, (taken.get(subject) ?? 0) + 1);
    return true;
  };
  const chosen = new Set(ranked.filter(isWithinShare).slice(0, limit));
  for (const known of ranked) if (chosen.size < limit) chosen.add(known);
  return ranked.filter((known) => chosen.has(known));
}

function viewOf(known: Known, index: NameIndex, reader: Reader): KnownItem {
  const common = {
    id: keyOf(known),
    entities: known.subjects.map(({ key }) => key),
    place: placeOf(known.found),
  };
  if (known.kind === 'fact') {
    return { ...common, kind: 'fact', fact: viewOfFact(known.found, reader) };
  }
  const { pack, item } = known.found;
  const speaker = item.speaker === null ? undefined : index.subjectOf(pack, item.speaker);
  const isAsked = speaker !== undefined && known.subjects.includes(speaker);
  return {
    ...common,
    kind: 'quote',
    quote: viewOfQuote(known.found, reader),
    speaker: isAsked ? speaker.key : null,
  };
}

/** At most `limit` of what is known, the most telling first, as the side panel shows it. */
export function tellingItems(
  { known, isCut }: Gathered,
  limit: number,
  index: NameIndex,
  reader: Reader,
): KnownItems {
  return {
    items: chooseTelling(known, limit).map((each) => viewOf(each, index, reader)),
    isCut: isCut || known.length > limit,
  };
}
