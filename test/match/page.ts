import { countryNamed } from '../../src/compile/gazetteer/countries.ts';
import { traitsOf } from '../../src/match/entity-traits.ts';
import { Evidence, judge } from '../../src/match/evidence.ts';
import { longestNames, nameAt, NameTable, type FoundName } from '../../src/match/find-names.ts';
import type { Subject } from '../../src/match/name-index.ts';
import { kindsOf } from '../../src/match/known-words.ts';
import { shortlistName, type Reading } from '../../src/match/meaning.ts';
import { patternOf, type Pattern } from '../../src/match/pattern.ts';
import { isCommonForename, isSharedName } from '../../src/match/shared-names.ts';
import { eachCandidate, wordKey } from '../../src/match/words.ts';
import type { EntityType, NameKind } from '../../src/model/pack.ts';
import { entity, pack } from '../background/packs.ts';

/** `Name/kind` texts of an entity, the full name first; of a place also `Name@CODE`, the country it lies in. */
export type Named = [type: EntityType, ...names: string[]];

function subjectNamed(type: EntityType, given: string): Subject {
  const [name = '', code] = given.split('@');
  const known = countryNamed(name)?.place;
  const place = code === undefined ? known : { latitude: 0, longitude: 0, country: code };
  const one = entity({ id: 'e', type, name, ...(type === 'place' && place && { place }) });
  return { key: '', type, parts: [{ pack: pack({ entities: [one] }), entity: one }] };
}

/** The shortlist's names and entities, all of one article. */
function shortlistOf(library: readonly Named[], ordinary: readonly string[]) {
  const readings = new Map<string, Reading[]>();
  for (const [entity, [type, ...texts]] of library.entries()) {
    const subject = subjectNamed(type, texts[0] ?? '');
    for (const [i, given] of texts.entries()) {
      const [text = '', kind = i === 0 ? 'full' : 'short'] = given.replace(/@../, '').split('/');
      const name = { text, kind: kind as NameKind };
      const isShared = isSharedName({ ...name, subjects: [subject] });
      const reading = { kind: name.kind, entities: [entity], isShared };
      readings.set(text, [...(readings.get(text) ?? []), reading]);
    }
  }
  const subjects = library.map(([type, name = '']) => subjectNamed(type, name));
  const traitsOfNumber = (entity: number) => {
    const subject = subjects[entity];
    return subject ? traitsOf(subject) : { type: 'person' as const };
  };
  const names = [...readings].flatMap(
    ([text, all]) =>
      shortlistName(text, all, traitsOfNumber, ordinary.includes(text), isCommonForename(text)) ??
      [],
  );
  return { names, entities: library.map(([type]) => ({ type, articles: [0] })) };
}

/** The words of a text that the background is asked about. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachCandidate(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** All names that stand in a text, the longest where several do, before any evidence is heard. */
export function namesIn<N extends Pattern>(text: string, names: readonly N[]): FoundName<N>[] {
  const table = new NameTable(names);
  const found: FoundName<N>[] = [];
  eachCandidate(text, (start, end) => {
    const same = table.get(wordKey(text, start, end));
    const name = same && nameAt(text, start, same);
    if (name) found.push(name);
  });
  return longestNames(found);
}

/** The names as they are compared; those that no page could be searched for are left out. */
export const patternsOf = (names: readonly string[]): Pattern[] =>
  names.flatMap((name) => patternOf(name) ?? []);

/** What a page of these texts mentions: each text with its mentions in brackets. */
export function mentionsOf(
  library: readonly Named[],
  texts: readonly string[],
  ordinary: readonly string[] = [],
): string[] {
  const { names, entities } = shortlistOf(library, ordinary);
  const kinds = new Map(kindsOf(texts.flatMap(wordsOf)));
  const candidates = texts.flatMap((text) =>
    namesIn(text, names).map((found) => ({ text, found, kinds })),
  );
  const evidence = new Evidence(entities);
  const decisions = evidence.decide(candidates.map(judge));
  return texts.map((text) => {
    let marked = text;
    for (const [i, candidate] of [...candidates.entries()].reverse()) {
      if (candidate.text !== text || decisions[i]?.length === 0) continue;
      const { start, end } = candidate.found;
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
    }
    return marked;
  });
}
