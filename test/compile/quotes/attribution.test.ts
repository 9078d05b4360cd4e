import { describe, expect, it } from 'vitest';
import { HOLT, LIND, quotesIn, told } from './told.ts';

/** The words a text's only quote is attributed by and whom they mean. */
const sourcesOf = (text: string) => told(text).map(([, ...source]) => source);

describe('the words a quote is attributed by', () => {
  it.each([
    ['“It is all over,” one of them said.', 'one of them', null],
    [
      '“It is over,” two people briefed on the matter said.',
      'two people briefed on the matter',
      null,
    ],
    [
      'The authors of a study published in the journal Boats argued that it is “good for all.”',
      'The authors of a study published in the journal Boats',
      null,
    ],
    [
      'A source inside the harbour, who asked not to be named, said that it is “not true at all.”',
      'A source inside the harbour',
      null,
    ],
    [
      'Clouds will reach the coast this week, with forecasters warning that it is “bad for boats.”',
      'forecasters',
      null,
    ],
    ['“The boats are lost,” said Peter Holt Jr., a fisherman.', 'Peter Holt Jr.', HOLT],
    ['Lind told a paper that the harbour’s claim “is plainly not true.”', 'Lind', LIND],
    [
      'Peter Holt, the nearly 60-year-old brother of the mayor, Charles, has told friends it was “a great day.”',
      'Peter Holt',
      HOLT,
    ],
  ])('%s', (text, words, speaker) => {
    expect(sourcesOf(text)).toEqual([[words, speaker]]);
  });

  it('may end in a name right behind another', () => {
    const text = 'Norway’s envoy to Sweden Anna Lind said that it has “the power to act.”';
    const people = [
      { names: [LIND] },
      { names: ['Sweden'], type: 'place' as const },
      { names: ['Norway'], type: 'place' as const },
    ];
    expect(told(text, people)[0]?.[2]).toBe(LIND);
  });

  it('may hold a name that itself holds “of”', () => {
    const people = [
      { names: ['Ministry of Social Affairs'], type: 'organization' as const },
      { names: ['Oslo'], type: 'place' as const },
    ];
    const text = '“Nobody was hurt at all,” Oslo’s Ministry of Social Affairs said.';
    expect(told(text, people)[0]?.[2]).toBe('Ministry of Social Affairs');
  });
});

describe('scraps that are a way of writing', () => {
  it.each([
    'Lind called on the “interim” government to go.',
    'Acme sold a 15 per cent “green shoe” option.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('lines that only look like speech', () => {
  it.each([
    ['a heading in quotation marks', 'Holt named the storm.\n\n“The storm problem”\n\nIt rained.'],
    ['a numbered heading', 'Lind named it.\n\n2. “The storm problem”\n\nIt rained all day long.'],
    ['a nickname', 'Lind had a sort of ague that goes by the nickname of “boat builder’s lung.”'],
    ['a title at the head of a sentence', 'Lind spoke. “Wild Rose” is now in the cinemas.'],
    ['a song that was played', 'The band of Lind played “We Are Not Gonna Take It” on the quay.'],
  ])('%s', (_, text) => {
    expect(quotesIn(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });

  it('a heading that repeats what somebody says below is not said twice', () => {
    const text =
      '“Not some channel”\n\n“My role was not some channel, but the main one,” Lind said.';
    expect(told(text)).toEqual([['My role was not some channel, but the main one,', 'Lind', LIND]]);
  });
});

it('takes a post for a quote of whoever posted it', () => {
  const post =
    'The boats are lost. https://t.co/XPxUJuyIAC\n\n— Anna Lind (@annalind) May 18, 2019';
  expect(told(`It rained.\n\n${post}`)).toEqual([['The boats are lost.', 'Anna Lind', LIND]]);
});

it('leaves white space out of what was said', () => {
  expect(told('“ The boats are lost. ” Lind said.')[0]?.[0]).toBe('The boats are lost.');
});

describe('whom pronouns mean', () => {
  it.each([
    [
      '“Lind makes things worse,” he said. He',
      'Peter Holt disagreed. “With her talk Lind makes things worse,” he said.',
      HOLT,
    ],
    [
      'not whom the same clause names',
      'Peter Holt met Lind in May. He begged Holt, saying “time is running out.”',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(quotesIn(text)[0]?.speaker).toBe(speaker);
  });
});
