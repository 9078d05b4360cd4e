/**
 * Lists the surnames that many people bear:
 *   node scripts/run.js scripts/data/build-surnames.ts NODE_MODULES assets/data/surnames.json
 * NODE_MODULES as assets/data/README.md says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
const names = new Set([...american.slice(0, COMMON), ...(others ?? [])]);
writeFileSync(target, `${JSON.stringify({ common: [...names].sort().join(' ') })}\n`);
console.log(`${names.size} surnames`);
