import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../../src/compile/describe/describe-entity.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import type { EntityType } from '../../../src/model/pack.ts';
import { articleOf } from '../article-of.ts';

/** What a text says of a name wherever it stands in it. */
function said(text: string, name: string, type: EntityType = 'person'): string {
  const document = readStructure(articleOf(text));
  const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ start: index, end: index + name.length, text: name, kind: 'full' as const },
    sentence: document.sentences.findIndex(({ start, end }) => start <= index && index < end),
  }));
  return describeEntity({ type, name, folded: name, spans }, document);
}

describe('a person is described by', () => {
  it.each([
    ['Iranian foreign minister Anna Lind spoke.', 'Iranian foreign minister'],
    ['The judge, Anna Lind, spoke on Monday.', 'judge'],
    ["Britain's transport secretary, Anna Lind, spoke.", "Britain's transport secretary"],
    ['Anna Lind, the under secretary for policy, spoke.', 'under secretary for policy'],
    ['US officials including Anna Lind spoke.', 'US official'],
    ['General Anna Lind spoke on Monday.', 'General'],
    ['It was part of the network President Anna Lind formed.', 'President'],
    ['He stood alongside champion Anna Lind.', 'champion'],
    ['United Nations spokeswoman Anna Lind spoke.', 'United Nations spokeswoman'],
    ['South Dakota Gov. Anna Lind (R) spoke.', 'South Dakota governor'],
    ['Sen. Anna Lind spoke.', 'senator'],
    ['The talks, Lt. Gov. Anna Lind said, are over.', 'lieutenant governor'],
    ['Acme founder and legendary CEO Anna Lind spoke.', 'Acme founder and legendary CEO'],
    ['Acme co-founder Anna Lind spoke.', 'Acme co-founder'],
    ['He wants to investigate former Vice President Anna Lind.', 'former Vice President'],
    ['Kentucky Democrats beat incumbent Gov. Anna Lind.', 'incumbent governor'],
    ['It came in what host Anna Lind called a storm.', 'host'],
    ['Anna Lind, the singer who lost her boat, spoke.', 'singer'],
    ['Anna Lind, 51, a fisherman from Bergen, spoke.', 'fisherman from Bergen'],
    ['Anna Lind, who is the chief economist at Acme, spoke.', 'chief economist at Acme'],
    [
      'Anna Lind, program administrator for the project, spoke.',
      'program administrator for the project',
    ],
    [
      'Anna Lind, deputy associate administrator for boats, spoke.',
      'deputy associate administrator for boats',
    ],
    [
      'Anna Lind, an analyst at the Council on Energy, Environment and Water, spoke.',
      'analyst at the Council on Energy, Environment and Water',
    ],
    ['Anna Lind is a Norwegian lawyer.', 'Norwegian lawyer'],
    ['“I did,” said Anna Lind, Acme’s chief executive.', 'Acme’s chief executive'],
    ['Anna Lind, president of Acme and a former minister, spoke.', 'president of Acme'],
    ['The coroner, Dr Anna Lind, spoke.', 'coroner'],
    ['“Yes,” said the institute’s director, Anna Lind.', 'director'],
    ['Her neighbour, Anna Lind, 41, a bus driver, agreed.', 'bus driver'],
    ['Labour MP Anna Lind spoke.', 'Labour MP'],
    ['U.S. Secretary of State Anna Lind spoke.', 'U.S. Secretary of State'],
    ['“Yes,” Anna Lind, its president, said.', 'president'],
    ['Anna Lind, a singer whose boat was lost, spoke.', 'singer'],
    ['“Anna Lind is a fighter,” he said of the minister, Anna Lind.', 'minister'],
  ])('%s', (text, expected) => {
    expect(said(text, 'Anna Lind')).toBe(expected);
  });

  it.each([
    'According to Anna Lind, the minister serves as an anchor in the storm.',
    'He met Anna Lind, the minister said.',
    'They arrested Anna Lind, the man convicted of threatening my life.',
    'The boat of Anna Lind was lost.',
    '“Anna Lind is a liar and a fighter,” he said.',
    'He praised Anna Lind, Acme’s boats and the sea.',
  ])('nothing of another clause: %s', (text) => {
    expect(said(text, 'Anna Lind')).toBe('');
  });
});

describe('a place or organization is described by', () => {
  it.each([
    ['the grid operator Acme failed.', 'organization', 'grid operator'],
    ['Acme, a Danish fund, failed.', 'organization', 'Danish fund'],
    ['According to Acme, the company serves as an outpost.', 'organization', ''],
    ['the port city Acme fell.', 'place', 'port city'],
    ['the state Acme paid.', 'place', ''],
    ['It holds in key states like Acme and others.', 'place', ''],
  ] as const)('%s', (text, type, expected) => {
    expect(said(text, 'Acme', type)).toBe(expected);
  });
});
