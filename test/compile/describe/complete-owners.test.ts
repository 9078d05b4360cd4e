import { expect, it } from 'vitest';
import { completeOwners } from '../../../src/compile/describe/complete-owners.ts';
import { resolveReferences } from '../../../src/compile/coreference/resolve-references.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';
import { named, type Named } from '../named.ts';

const LIND: Named = { names: ['Anna Lind', 'Lind'], description: 'harbour minister' };

function described(text: string, description: string): string | undefined {
  const list = [
    LIND,
    { names: ['Bo Aro'] },
    { names: ['Bo Holt'] },
    { names: ['Peter Holt', 'Holt'], description },
  ];
  const { entities, mentions } = named(text, list);
  const references = resolveReferences(readStructure(articleOf(text)), entities, mentions);
  completeOwners(text, entities, mentions, references);
  return entities.find(({ id }) => id === 'Peter Holt')?.description;
}

it.each([
  [
    'Lind met her Danish counterpart, Peter Holt.',
    'Danish counterpart',
    'Anna Lind’s Danish counterpart',
  ],
  ['Lind came with her husband Peter Holt.', 'husband', 'Anna Lind’s husband'],
  ['“My brother Peter Holt is lost,” Lind said.', 'brother', ''],
  ['Peter Holt, brother of the mayor, spoke.', 'brother of the mayor', 'brother of the mayor'],
  ['Sweden’s heir Peter Holt spoke.', 'Sweden’s heir', 'Sweden’s heir'],
  [
    'Lind met her friend, Peter Holt. Bo Aro came.\n\nBo Aro wept. He called on his friend, Peter Holt.',
    'friend',
    '',
  ],
  ['Bo Aro said that Lind had attacked her husband, Peter Holt.', 'husband', ''],
  ['Bo Holt said that Lind had attacked his brother, Peter Holt.', 'brother', 'Bo Holt’s brother'],
  ['Lind met her lawyer, Peter Holt.', 'lawyer', 'lawyer'],
])('says whose somebody is: %s', (text, description, expected) => {
  expect(described(text, description)).toBe(expected);
});
