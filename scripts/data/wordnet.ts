import { readFileSync } from 'node:fs';

/** WordNet's lexicographer files that hold named things, and our kind for each. */
const KINDS = new Map([
  ['15', 'places'],
  ['17', 'places'],
  ['14', 'organizations'],
  ['04', 'events'],
  ['18', 'people'],
]);

export interface KnownNames {
  places: string;
  organizations: string;
  events: string;
  /** Last words of the names of well-known people. */
  people: string;
}

/** WordNet's proper nouns (instances of something), by kind, each a sorted list joined by newlines. */
export function readWordNet(path: string): KnownNames {
  const found = new Map([...KINDS.values()].map((kind) => [kind, new Set<string>()]));
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const fields = line.split(' ');
    const kind = found.get(KINDS.get(fields[1] ?? '') ?? '');
    if (!kind || (!line.includes(' @i ') && fields[1] !== '14')) continue;
    const count = parseInt(fields[3] ?? '0', 16);
    for (let i = 0; i < count; i++) {
      const name = (fields[4 + 2 * i] ?? '').replaceAll('_', ' ');
      if (!/^\p{Lu}/u.test(name) && !/^al-\p{Lu}/u.test(name)) continue;
      if (/^[A-Z]{1,2}$|^[A-Z] /.test(name)) continue;
      kind.add(fields[1] === '18' ? (name.split(' ').at(-1) ?? name) : name);
    }
  }
  const join = (kind: string): string => [...(found.get(kind) ?? [])].sort().join('\n');
  return {
    places: join('places'),
    organizations: join('organizations'),
    events: join('events'),
    people: join('people'),
  };
}
