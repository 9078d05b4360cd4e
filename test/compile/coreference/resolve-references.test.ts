import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../../src/compile/coreference/resolve-references.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';
import { named, type Named } from '../named.ts';

const ANNA: Named = { names: ['Anna Lind', 'Lind'], description: 'harbour minister' };
const PETER: Named = { names: ['Peter Holt', 'Holt'], description: 'fisherman' };
const KIM: Named = { names: ['Kim Aro', 'Aro'] };
const ACME: Named = { names: ['Acme'], type: 'organization', description: 'boat company' };

const resolved = (text: string, list: Named[]) => {
  const { entities, mentions } = named(text, list);
  const document = readStructure(articleOf(text));
  return resolveReferences(document, entities, mentions).map(({ start, end, entity }) => [
    text.slice(start, end),
    entity,
  ]);
};

describe('pronouns', () => {
  it.each([
    [
      'Lind met Holt. He left, and she stayed.',
      [
        ['He', 'Peter Holt'],
        ['she', 'Anna Lind'],
      ],
    ],
    ['Holt met Acme’s owners. He left.', [['He', 'Peter Holt']]],
    ['Holt told Aro that he would leave.', [['he', 'Peter Holt']]],
    ['Holt said Aro may sell his boat.', [['his', 'Kim Aro']]],
    ['Lind came. Her boat sank.', [['Her', 'Anna Lind']]],
    ['Mr. Aro came. Holt left.', []],
    ['Acme lost a boat. She was old.', []],
  ])('%s', (text, expected) => {
    expect(resolved(text, [ANNA, PETER, KIM, ACME])).toEqual(expected);
  });

  it('tell the gender of a name for the rest of the article', () => {
    const text = 'Aro came on Monday. She spoke.\n\nHolt came. Aro left. He stayed.';
    expect(resolved(text, [PETER, KIM])).toEqual([
      ['She', 'Kim Aro'],
      ['He', 'Peter Holt'],
    ]);
  });

  it('mean nobody who was last named pages ago', () => {
    const between = 'The sea was calm. \n\n'.repeat(4);
    expect(resolved(`Holt came.\n\n${between}He left.`, [PETER])).toEqual([]);
  });

  it('in quotation marks are the speaker’s affair', () => {
    expect(resolved('Holt came. “He left,” it said.', [PETER])).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['Lind came. The minister left.', [['The minister', 'Anna Lind']]],
    ['Lind came. The harbour minister left.', [['The harbour minister', 'Anna Lind']]],
    ['Acme lost it. The company wept.', [['The company', 'Acme']]],
    ['Lind came. The finance minister left.', []],
    ['Lind came. The minister of fish left.', []],
    ['Holt came. The minister left.', []],
  ])('%s', (text, expected) => {
    expect(resolved(text, [ANNA, PETER, ACME])).toEqual(expected);
  });
});
