import { readFileSync } from 'node:fs';

/** WordNet's lexicographer files that hold named things, and our kind for each. */
const KINDS = new Map([
  ['15', 'places'],
  ['17', 'places'],
  ['14', 'organizations'],
  ['04', 'events'],
]);
const PEOPLE = '18';

export interface KnownNames {
  places: string;
  organizations: string;
  events: string;
}

interface Synset {
  file: string;
  words: string[];
  isInstance: boolean;
}

function* readSynsets(path: string): Generator<Synset> {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const fields = line.split(' ');
    const count = parseInt(fields[3] ?? '0', 16);
    if (!/^\d{8}$/.test(fields[0] ?? '')) continue;
    const words: string[] = [];
    for (let i = 0; i < count; i++) {
      words.push((fields[4 + 2 * i] ?? '').replace(/\(.*/, '').replaceAll('_', ' '));
    }
    yield { file: fields[1] ?? '', words, isInstance: line.includes(' @i ') };
  }
}

/** WordNet's proper nouns (instances of something), by kind, each a sorted list joined by newlines. */
export function readWordNet(path: string): KnownNames {
  const found = new Map([...KINDS.values()].map((kind) => [kind, new Set<string>()]));
  for (const { file, words, isInstance } of readSynsets(path)) {
    // Groups are rarely marked as instances, even where they have names.
    if (!isInstance && file !== '14') continue;
    for (const name of words) {
      if (!/^\p{Lu}|^al-\p{Lu}/u.test(name) || /^[A-Z]{1,2}$|^[A-Z] /.test(name)) continue;
      found.get(KINDS.get(file) ?? '')?.add(name);
    }
  }
  const join = (kind: string): string => [...(found.get(kind) ?? [])].sort().join('\n');
  return { places: join('places'), organizations: join('organizations'), events: join('events') };
}

/** The names of people WordNet knows, full and short. */
export function readPeople(path: string): Set<string> {
  const names = new Set<string>();
  for (const { file, words, isInstance } of readSynsets(path)) {
    if (file !== PEOPLE || !isInstance) continue;
    for (const name of words) if (/^\p{Lu}/u.test(name)) names.add(name);
  }
  return names;
}

/** Their last words. */
export const readSurnames = (path: string): Set<string> =>
  new Set([...readPeople(path)].map((name) => name.split(' ').at(-1) ?? name));

/** Words written in small letters: those that need not be names. */
export function readCommonWords(path: string): Set<string> {
  const words = new Set<string>();
  for (const synset of readSynsets(path)) {
    for (const word of synset.words) if (/^[a-z]+$/.test(word)) words.add(word);
  }
  return words;
}
