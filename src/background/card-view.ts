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
import { contentsOf, countUnread } from './pack-contents.ts';
import { relatedTo } from './related.ts';

/** @param subject - whose card it stands on, if on any: there it goes without its speaker, where that is the subject */
export function viewOfQuote(quote: InPack<Quote>, subject?: Subject): CardQuote {
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
  return {
    kind: item.kind,
    text: item.text,
    speaker: own ? null : (speaker ?? null),
    date: dateOfQuote(quote),
    source: sourceOf(article, item),
  };
}

export function viewOfFact(fact: InPack<Fact>): CardFact {
  const { pack, item } = fact;
  return {
    text: item.text,
    dates: item.dates,
    date: dateOfFact(fact),
    source: sourceOf(contentsOf(pack).articles.get(item.article), item),
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
): CardView | null {
  const [first] = subject.parts;
  if (!first) return null;
  const { quotes, facts } = cardItemsOf(subject);
  const unread = countUnread(subject);
  const entities = subject.parts.map(({ entity }) => entity);
  return {
    entity: known.indexOf(subject.key),
    type: subject.type,
    name: first.entity.name,
    description: entities.find(({ description }) => description !== '')?.description ?? '',
    place: entities.find(({ place }) => place)?.place ?? null,
    map: mapOf(subject),
    quotes: quotes.slice(0, MAX_QUOTES).map((quote) => viewOfQuote(quote, subject)),
    facts: facts.slice(0, MAX_FACTS).map(viewOfFact),
    related: relatedTo(subject, known, index),
    quoteCount: quotes.length + unread.quotes,
    factCount: facts.length + unread.facts,
  };
}
