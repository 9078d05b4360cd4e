import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../../src/compile/coreference/resolve-references.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';
import { named, type Named } from '../named.ts';

const ANNA: Named = { names: ['Anna Lind', 'Lind'], description: 'harbour minister' };
const PETER: Named = { names: ['Peter Holt', 'Holt'], description: 'fisherman' };
const KIM: Named = { names: ['Kim Aro', 'Aro'] };
const QUIST: Named = { names: ['Bo Quist', 'Quist'], description: 'Danish minister' };
const NORD: Named = { names: ['Nord Airlines'], type: 'organization' };
const ACME: Named = { names: ['Acme'], type: 'organization', description: 'boat company' };

const resolved = (text: string, list: Named[]) => {
  const { entities, mentions } = named(text, list);
  const document = readStructure(articleOf(text));
  return resolveReferences(document, entities, mentions).map(({ start, end, entity }) => [
    text.slice(start, end),
    entity,
  ]);
};

it('whose somebody is tells nothing of what they are themselves', () => {
  const aro = { ...KIM, description: 'Mr Holt’s deputy' };
  const text = 'Lind wrote. Aro defended Holt. She left.';
  expect(resolved(text, [ANNA, PETER, aro])).toEqual([['She', 'Kim Aro']]);
});

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
    ['Lind met Holt in May. He begged Aro for time.', [['He', 'Peter Holt']]],
    ['Aro met Lind in May. He begged Aro for time.', []],
    ['Aro wept. His long friendship with Aro’s brother is over.', []],
    ['Holt wept. His lawyer said Holt would appeal.', [['His', 'Peter Holt']]],
    ['Holt has time. His team is ready, Aro said.', []],
    ['Holt came. A spokesman for Acme left. He wept.', []],
    ['Holt came. The man wept, and so did his wife. She left.', []],
    ['Holt’s friends said he would go.', [['he', 'Peter Holt']]],
    ['Holt came. In his letter on Tuesday, Aro said no.', [['his', 'Kim Aro']]],
    ['Holt came. When she left, Lind said no.', [['she', 'Anna Lind']]],
    ['Holt disagreed. “With her talk Aro makes it worse,” he said.', [['he', 'Peter Holt']]],
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

  it('rather mean somebody with a full name than what may be no person at all', () => {
    const text = 'Meta will test Holt’s patience. He is the next in line.';
    expect(resolved(text, [PETER, { names: ['Meta'] }])).toEqual([['He', 'Peter Holt']]);
  });

  it('later on tell the gender for what came before', () => {
    const text =
      'Holt met a friend. Aro came. He left.\n\nAro came. She spoke. Aro wept. She left.';
    expect(resolved(text, [KIM]).map(([pronoun]) => pronoun)).toEqual(['She', 'She']);
  });

  it('mean nobody who was last named many sentences ago', () => {
    const between = 'The sea was calm. '.repeat(6);
    expect(resolved(`Holt came. ${between}He left.`, [PETER])).toEqual([]);
  });

  it('mean nobody who was last named pages ago', () => {
    const between = 'The sea was calm. \n\n'.repeat(4);
    expect(resolved(`Holt came.\n\n${between}He left.`, [PETER])).toEqual([]);
  });

  it('in quotation marks are the speaker’s affair', () => {
    expect(resolved('Holt came. “He left,” it said.', [PETER])).toEqual([]);
  });
});

describe('what is not told', () => {
  it('is who “he” is where an article speaks of “the man” all along', () => {
    const text =
      'The man fell ill. The man saw Holt. Holt told the man to rest. And within days he was well.';
    expect(resolved(text, [PETER])).toEqual([]);
  });

  it('is which city, where another place was named since', () => {
    const york: Named = { names: ['York'], type: 'place', description: 'city in England' };
    const isle: Named = { names: ['Holm'], type: 'place', description: 'island' };
    expect(resolved('Holt left York. The city slept.', [york])).toEqual([['The city', 'York']]);
    expect(resolved('Holt left York for Holm. The city slept.', [york, isle])).toEqual([]);
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
    ['Lind met Quist. The minister left.', []],
    [
      'Lind met Quist in the old town. It rained. It poured. Lind left. The minister wept.',
      [['The minister', 'Anna Lind']],
    ],
    ['Nord Airlines lost it. The airline wept.', [['The airline', 'Nord Airlines']]],
  ])('%s', (text, expected) => {
    expect(resolved(text, [ANNA, PETER, ACME, QUIST, NORD])).toEqual(expected);
  });
});
