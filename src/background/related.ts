import type { NameIndex, Subject } from '../match/name-index.ts';
import type { CardRelated } from '../model/card.ts';
import { contentsOf } from './pack-contents.ts';

/** As many as the card shows. */
const MAX_RELATED = 6;

/** How many facts and quotes a subject shares with each other subject, by their keys. */
export function sharedWith(subject: Subject, index: NameIndex): Map<string, number> {
  const shared = new Map<string, number>();
  for (const { pack, entity } of subject.parts) {
    const { facts, spoken, naming } = contentsOf(pack);
    const about = (facts.get(entity.id) ?? []).map(({ entities }) => entities);
    const quotes = new Set([...(spoken.get(entity.id) ?? []), ...(naming.get(entity.id) ?? [])]);
    const said = [...quotes].map(({ speaker, entities }) =>
      speaker === null ? entities : [speaker, ...entities],
    );
    for (const entities of [...about, ...said]) {
      const others = new Set(entities.map((id) => index.subjectOf(pack, id)?.key));
      for (const key of others) {
        if (key !== undefined && key !== subject.key) shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/**
 * The subjects that share most facts and quotes with one, among those that a document knows already: a card tells
 * a page of no others.
 *
 * @param known - keys of the document's subjects, by their numbers
 */
export function relatedTo(
  subject: Subject,
  known: readonly string[],
  index: NameIndex,
): CardRelated[] {
  const shared = sharedWith(subject, index);
  return known
    .map((key, entity) => ({ entity, key, count: shared.get(key) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .flatMap(({ entity, key }) => {
      const other = index.subject(key);
      const name = other?.parts[0]?.entity.name;
      return other && name !== undefined ? [{ entity, name, type: other.type }] : [];
    })
    .slice(0, MAX_RELATED);
}
