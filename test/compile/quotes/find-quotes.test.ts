import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/compile/quotes/find-quotes.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';
import { HOLT, LIND, quotesIn, told } from './told.ts';

describe('a speaker named after the quote', () => {
  it.each([
    ['“The boats are lost,” Lind said.', 'Lind', LIND],
    ['"The boats are lost," Lind said.', 'Lind', LIND],
    ['“The boats are lost," Lind said.', 'Lind', LIND],
    ['“The boats are lost,” said Lind, who had seen it.', 'Lind', LIND],
    ['“The boats are lost,” said harbour minister Anna Lind.', 'harbour minister Anna Lind', LIND],
    ['“The boats are lost,” Lind, who had seen it, told reporters.', 'Lind', LIND],
    ['“The boats are lost,” Lind, a minister since May, later told Acme.', 'Lind', LIND],
    ['“Are the boats lost?” Lind asked.', 'Lind', LIND],
    ['“Are the boats lost?” Anna Lind, the minister, demanded.', 'Anna Lind', LIND],
    ['“The boats are lost,” according to Lind.', 'Lind', LIND],
    ['“The boats are lost” is how it looks, Lind said.', 'Lind', LIND],
    ['“The boats are lost.” — Anna Lind', 'Anna Lind', LIND],
    ['“The boats are lost,” the letter reads.', 'the letter', null],
    ['“The boats are lost,” an unnamed injured sailor said.', 'an unnamed injured sailor', null],
    ['“The boats are lost,” a spokesman for Lind said.', 'a spokesman for Lind', null],
    ['“The boats are lost,” Acme quoted Lind as telling sailors.', 'Lind', LIND],
    [
      '“The boats are lost,” said her friend and colleague Anna Lind.',
      'her friend and colleague Anna Lind',
      LIND,
    ],
    ['He met a friend, Anna Lind, 94, who said: “The boats are lost.”', 'Anna Lind', LIND],
    ['“The boats are lost,” said the widow of President Lind.', 'the widow', null],
    ['“The boats are lost,” said Lind’s lawyer.', 'Lind’s lawyer', null],
    ['“The boats are lost,” Anna Lind and Peter Holt said.', 'Anna Lind and Peter Holt', null],
    ['“The boats are lost,” his lawyer, Peter Holt, said.', 'his lawyer', HOLT],
    ['“The boats are lost,” the minister, Dr Anna Lind, said.', 'the minister', LIND],
    ['“The boats are lost,” his wife, the singer Anna Lind, said.', 'his wife', LIND],
    ['“The boats are lost,” said Lind last night.', 'Lind', LIND],
  ])('%s', (text, words, speaker) => {
    expect(told(text).map(([, ...source]) => source)).toEqual([[words, speaker]]);
  });
});

describe('a speaker named before the quote', () => {
  it.each([
    ['Another said: “The boats are lost.”', 'Another', null],
    ['Lind said: “The boats are lost.”', 'Lind', LIND],
    ['Lind said on Monday that the boats were “lost for good.”', 'Lind', LIND],
    ['Anna Lind, the minister, told the paper, “The boats are lost.”', 'Anna Lind', LIND],
    ['Harbour minister Anna Lind, said: “The boats are lost.”', 'Harbour minister Anna Lind', LIND],
    ['Lind laughed and said, “The boats are lost.”', 'Lind', LIND],
    ['Lind left the room, saying “the boats are lost.”', 'Lind', LIND],
    ['According to Lind, “the boats are lost.”', 'Lind', LIND],
    ['According to Lind, officials of the old harbour were “blindsided.”', 'Lind', LIND],
    ['Said Lind: “The boats are lost.”', 'Lind', LIND],
    ['In the words of Lind, the boats are “a lost cause.”', 'Lind', LIND],
    ['As Lind put it, “The boats are lost.”', 'Lind', LIND],
    ['The other said: “The boats are lost.”', 'other', null],
    [
      'U.S. Secretary of State Anna Lind called it “a great loss.”',
      'U.S. Secretary of State Anna Lind',
      LIND,
    ],
    ['Holt looked on as Lind described the storm as “a great disaster.”', 'Lind', LIND],
    ['Holt doubts Lind’s claim that “the boats are lost.”', 'Lind', LIND],
    ['Lind said she hopes that “the boats are found.”', 'Lind', LIND],
    ['Lind denounced what she called “a careless neglect of the boats.”', 'Lind', LIND],
    ['The storm was described by Lind as “a great disaster.”', 'Lind', LIND],
    [
      'Lind blocked a rule that would have denied them boats, ruling it “too harsh by far.”',
      'Lind',
      LIND,
    ],
    ['Lind went on to say that “the boats are lost.”', 'Lind', LIND],
    [
      'Officials including Lind and Holt say “the boats are lost.”',
      'Officials including Lind and Holt',
      null,
    ],
  ])('%s', (text, words, speaker) => {
    expect(told(text).map(([, ...source]) => source)).toEqual([[words, speaker]]);
  });
});

describe('a quote in pieces', () => {
  it('interrupted by its attribution is two with one speaker', () => {
    expect(told('“The boats,” Lind said, “are all lost.”')).toEqual([
      ['The boats,', 'Lind', LIND],
      ['are all lost.', 'Lind', LIND],
    ]);
  });

  it('goes on after its attribution', () => {
    expect(told('“The boats are lost,” Lind said. “We will rebuild.”')).toEqual([
      ['The boats are lost,', 'Lind', LIND],
      ['We will rebuild.', 'Lind', LIND],
    ]);
  });

  it('runs over paragraphs that a mark reopens each', () => {
    expect(told('“The boats are lost,” Lind said. “We saw it.\n\n“We will rebuild.”')).toEqual([
      ['The boats are lost,', 'Lind', LIND],
      ['We saw it.', 'Lind', LIND],
      ['We will rebuild.', 'Lind', LIND],
    ]);
  });

  it('holds quotes of its own', () => {
    expect(told('"He said “no” to that, and “never” to this," Lind said.')).toEqual([
      ['He said “no” to that, and “never” to this,', 'Lind', LIND],
    ]);
  });

  it('may be several scraps of one sentence', () => {
    expect(told('Lind called the storm “a great disaster” and “the worst of all.”')).toEqual([
      ['a great disaster', 'Lind', LIND],
      ['the worst of all.', 'Lind', LIND],
    ]);
  });
});

describe('a quote that stands alone', () => {
  it.each([
    ['is of whom the sentence before speaks', 'Lind disagreed. “The boats are not lost.”'],
    ['is of whom the sentence before reports', 'The boats may be lost, Lind said. “All of them.”'],
    ['is of whom the paragraph before introduces', 'Lind continued:\n\n“The boats are not lost.”'],
    [
      'set off is of whom its last line names',
      'Holt agreed. “Yes,” he said.\n\n> The boats are lost.\n\n> All.\n\n> — Anna Lind',
    ],
    ['is of whom a line under it names', '“The boats are not lost.”\n\n— Anna Lind'],
    [
      'set off as a paragraph is of whom the one before introduces',
      'Lind wrote:\n\n> The boats are lost.',
    ],
  ])('%s', (_, text) => {
    const quotes = quotesIn(text).filter(({ kind }) => kind === 'direct');
    expect(quotes.at(-1)?.speaker).toBe(LIND);
  });
});

describe('pronouns and descriptions', () => {
  it('are resolved', () => {
    const text =
      'Anna Lind came on Monday. “The boats are lost,” she said. “All of them,” the minister added.';
    expect(told(text)).toEqual([
      ['The boats are lost,', 'she', LIND],
      ['All of them,', 'the minister', LIND],
    ]);
  });

  it('stay words where nobody fits', () => {
    expect(told('“The boats are lost,” she said.')).toEqual([['The boats are lost,', 'she', null]]);
  });
});

describe('marks that are not speech', () => {
  it.each([
    'Lind was on Radio One’s “Morning at Sea” when it came.',
    'The so-called “fish” was a boot.',
    'The pole is 6\'2" high and Lind is not.',
    'The company sells a new “boats on demand” service.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('but a scrap that somebody says elsewhere is theirs', () => {
    const text =
      'The talks go on despite “excellent” ties.\n\n“We have excellent relations,” Lind said.';
    expect(told(text)).toEqual([
      ['excellent', 'Lind', LIND],
      ['We have excellent relations,', 'Lind', LIND],
    ]);
  });
});

describe('what else is known of a quote', () => {
  it('is its cue, its day and whom it names', () => {
    expect(quotesIn('“Acme lost the boats,” Lind told the paper on Thursday.')).toMatchObject([
      { cue: 'told', date: '2023-01-19', entities: ['Acme Boats'] },
    ]);
    expect(quotesIn('On Friday, Lind said: “The boats are lost.”')).toMatchObject([
      { cue: 'said', date: '2023-01-20' },
    ]);
    expect(quotesIn('Lind said the boats were lost on Monday.')).toMatchObject([{ date: null }]);
    expect(quotesIn('Lind said that the boats were lost on Monday.')).toMatchObject([
      { date: null },
    ]);
  });
});

it('leaves articles in other languages alone', () => {
  const document = readStructure({ ...articleOf('« La mer », a dit Lind.'), language: 'fr' });
  expect(findQuotes(document, [], [])).toEqual([]);
});

describe('a transcript', () => {
  it('has a quote for each speech, of whoever its label names', () => {
    const text = [
      'ANNA LIND, ANCHOR: Are they lost? Some say “yes.”',
      'Peter Holt (laughing): I said they are. He knows.',
      'Lind: Thank you.',
      'Q: Who pays?',
      'Holt: Acme said it pays.',
      'Q: When?',
      'Holt: Soon.',
    ].join('\n\n');
    expect(
      told(text, [
        { names: ['Anna Lind', 'Lind', 'ANNA LIND'] },
        { names: ['Peter Holt', 'Holt'] },
      ]),
    ).toEqual([
      ['Are they lost? Some say “yes.”', 'ANNA LIND, ANCHOR', LIND],
      ['I said they are. He knows.', 'Peter Holt (laughing)', HOLT],
      ['Thank you.', 'Lind', LIND],
      ['Acme said it pays.', 'Holt', HOLT],
      ['Soon.', 'Holt', HOLT],
    ]);
  });

  it.each([
    'Where: The old harbour.\n\nWhen: Lind said soon.\n\nPrice: Ten.\n\nBoats: Two.',
    'Update: Lind left.\n\nVideo: Boats.\n\nUpdate: Holt left.\n\nVideo: Sea.\n\nUpdate: Rain.',
  ])('is no list: %s', (text) => {
    expect(told(text).filter(([, speaker]) => speaker !== 'Lind')).toEqual([]);
  });
});

describe('quotes in single marks', () => {
  it('are found where others stand only within them or in a heading', () => {
    const text =
      '“A disaster”\n\n‘He told us, “The boats are lost.” They aren’t,’ said Lind.\n\n‘We’ll see,’ Holt said last night, ‘what’s left.’';
    expect(told(text)).toEqual([
      ['He told us, “The boats are lost.” They aren’t,', 'Lind', LIND],
      ['We’ll see,', 'Holt', HOLT],
      ['what’s left.', 'Holt', HOLT],
    ]);
  });

  it('are part of others where these are the article’s own', () => {
    const text = '“He told us, ‘The boats are lost.’ They aren’t,” said Lind. ‘So it goes.’';
    expect(told(text)).toEqual([['He told us, ‘The boats are lost.’ They aren’t,', 'Lind', LIND]]);
  });
});

it('finds quotes in single marks where an article uses no others', () => {
  expect(told('‘The boats aren’t lost,’ Lind said. ‘We’ll see.’')).toEqual([
    ['The boats aren’t lost,', 'Lind', LIND],
    ['We’ll see.', 'Lind', LIND],
  ]);
});

it('gives words of the text in order, none twice, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ...['“', '”', '"', "'", '‘', '’', '\n\n', '. ', ', ', ': ', ' — ', '> ', '(', ')'],
    ),
    fc.constantFrom(
      ...['Lind ', 'said ', 'told ', 'he ', 'that ', 'the minister ', 'who ', 'and '],
    ),
    fc.constantFrom(
      ...['according to ', 'a b c ', 'saying ', '\ud800', '’s ', 'claim ', 'on Monday'],
    ),
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const quote of quotesIn(text)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.start).toBeLessThan(quote.end);
        expect(quote.start).toBeGreaterThanOrEqual(end);
        end = quote.end;
        const { speakerStart, speakerEnd } = quote;
        if (speakerStart === null || speakerEnd === null) continue;
        expect(speakerStart).toBeLessThan(speakerEnd);
        expect(text.slice(speakerStart, speakerEnd).trim()).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});
