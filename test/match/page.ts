import { Evidence } from '../../src/match/evidence.ts';
import { longestNames, NameTable } from '../../src/match/find-names.ts';
import type { Subject } from '../../src/match/name-index.ts';
import { isSharedName } from '../../src/match/shared-names.ts';
import { eachCandidate, wordKey } from '../../src/match/words.ts';
import type { EntityType, NameKind } from '../../src/model/pack.ts';
import { entity, pack } from '../background/packs.ts';
import type { ShortlistName } from '../../src/model/shortlist.ts';

/** `Name/kind` texts of an entity, the full name first. */
export type Named = [type: EntityType, ...names: string[]];

function subjectNamed(type: EntityType, name: string): Subject {
  const one = entity({ id: 'e', type, name });
  return { key: '', type, parts: [{ pack: pack({ entities: [one] }), entity: one }] };
}

/** The shortlist's names and entities, all of one article. */
function shortlistOf(library: readonly Named[], ordinary: readonly string[]) {
  const names = library.flatMap(([type, ...texts], entity) => {
    const subject = subjectNamed(type, texts[0] ?? '');
    return texts.map((given, i): ShortlistName => {
      const [text = '', kind = i === 0 ? 'full' : 'short'] = given.split('/');
      const name = { text, kind: kind as NameKind };
      return {
        ...name,
        entities: [entity],
        ...(isSharedName({ ...name, subjects: [subject] }) && { isShared: true }),
        ...(ordinary.includes(text) && { isOrdinary: true }),
      };
    });
  });
  return { names, entities: library.map(([type]) => ({ type, articles: [0] })) };
}

/** All names that stand in a text, the longest where several do, before any evidence is heard. */
export function namesIn(text: string, names: readonly ShortlistName[]) {
  const table = new NameTable(names);
  const found: NonNullable<ReturnType<NameTable['find']>>[] = [];
  eachCandidate(text, (start, end) => {
    const name = table.find(text, start, wordKey(text, start, end));
    if (name) found.push(name);
  });
  return longestNames(found);
}

/** What a page of these texts mentions: each text with its mentions in brackets. */
export function mentionsOf(
  library: readonly Named[],
  texts: readonly string[],
  ordinary: readonly string[] = [],
): string[] {
  const { names, entities } = shortlistOf(library, ordinary);
  const candidates = texts.flatMap((text) =>
    namesIn(text, names).map((found) => ({ text, found })),
  );
  const evidence = new Evidence(names, entities);
  const decisions = evidence.decide(candidates.map((candidate) => evidence.judge(candidate)));
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
