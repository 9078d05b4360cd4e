import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';

const read = (text: string) => readStructure(articleOf(text));
const paragraphsOf = (text: string) =>
  read(text).paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const sentencesOf = (text: string) =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string) => read(text).tokens.map((token) => token.text);

describe('paragraphs', () => {
  it('are split at blank lines, however they are written', () => {
    expect(paragraphsOf('One went.\n\nTwo came.\r\n \t\r\nThree stayed.')).toEqual([
      ['text', 'One went.'],
      ['text', 'Two came.'],
      ['text', 'Three stayed.'],
    ]);
  });

  it('are split at single line breaks between whole sentences', () => {
    expect(paragraphsOf('The bridge fell.\nNobody was hurt.')).toHaveLength(2);
  });

  it('are not split where lines only wrap', () => {
    const wrapped =
      'The bridge over the river fell\ninto the water before dawn, and\nnobody was hurt.';
    expect(paragraphsOf(wrapped)).toEqual([['text', wrapped]]);
  });

  it.each([
    ['heading', 'Farmers ask for help'],
    ['heading', '## What comes next?'],
    ['list', '- Two boats were lost.'],
    ['list', '• fuel, water and bread'],
    ['list', '3. The harbour stays closed.'],
    ['heading', '3. The harbour stays closed'],
    ['quote', '> We will not leave.'],
    ['byline', 'By Anna Lind and Peter Holt'],
    ['byline', '(Reporting by Anna Lind; Editing by Peter Holt.)'],
    ['caption', 'Photo: The harbour of Bergen after the storm'],
    ['caption', 'Boats in the harbour of Bergen. (AP Photo/Anna Lind)'],
    ['related', 'Read more: The storm in pictures'],
    ['related', 'Sign up for our newsletter'],
    ['related', 'Sign up for our newsletter, and the news will be with you every morning.'],
    ['related', 'Follow the Harbour Gazette on Instagram, Facebook, X and YouTube.'],
    [
      'related',
      'Listen to Harbour Radio live at 12:45 and 17:45 on weekdays - or listen back here.',
    ],
    ['related', 'Download the Harbour Gazette app for all the latest from the coast.'],
    ['text', 'Follow the money, the mayor told the council on Monday.'],
    ['text', 'Listen to the people who live by the harbour, she told the council.'],
    ['text', 'Read more than one paper, the mayor told pupils on Monday.'],
    ['text', 'By Tuesday the water had gone.'],
    ['text', '“We lost it all.”'],
    ['heading', '“We lost it all”'],
    ['related', 'Story continues below'],
    ['related', '© 2020 The Harbour Gazette'],
    ['byline', 'Peter Holt contributed to this report.'],
  ])('%s: %s', (kind, text) => {
    expect(paragraphsOf(`The storm came at night.\n\n${text}`)[1]).toEqual([kind, text]);
  });

  it.each(['BERGEN (NTB) —', 'OSLO, Norway, Jan 5 (Reuters) -', 'NEW YORK —', 'Bergen (NTB) –'])(
    'set a dateline apart: %s',
    (dateline) => {
      expect(paragraphsOf(`${dateline} The storm came at night.`)).toEqual([
        ['dateline', dateline],
        ['text', 'The storm came at night.'],
      ]);
    },
  );

  it.each(['NEW DELHI:', 'Beirut, Lebanon -', 'Oslo –', 'Washington, DC, United States:'])(
    'set a dateline apart that opens the first text: %s',
    (dateline) => {
      const text =
        'The storm came at night and took with it all the boats that had lain in the harbour.';
      expect(
        paragraphsOf(`Storm at Night\n\n${dateline} ${text}\n\nMore: The storm is not over yet.`),
      ).toEqual([
        ['heading', 'Storm at Night'],
        ['dateline', dateline],
        ['text', text],
        expect.anything(),
      ]);
    },
  );

  it.each([
    'Anna Lind – Norway’s minister for the harbours – said on Monday that all the boats were lost.',
    'The storm – Lind says it was the worst – came at night and took all the boats in the harbour.',
    'Lind - the minister - said on Monday that all the boats that lay in the harbour had been lost.',
  ])('do not take the head of a first sentence for a dateline: %s', (text) => {
    expect(paragraphsOf(text)).toEqual([['text', text]]);
  });

  it('take an embedded post for a quote', () => {
    const label = '— Anna Lind (@annalind) November 18, 2019';
    expect(paragraphsOf(`It rained.\n\nThe boats are lost.\n\n${label}`)).toEqual([
      ['text', 'It rained.'],
      ['quote', 'The boats are lost.'],
      ['heading', label],
    ]);
  });

  it('are joined where other lines show that the text is wrapped', () => {
    const wrapped = 'The bridge over the river\nfell.\n\n“Nobody was hurt,”\nMayor Lind said.';
    expect(paragraphsOf(wrapped)).toHaveLength(2);
  });

  it('do not take a dash in a sentence for a dateline', () => {
    expect(paragraphsOf('The UN — and others — disagreed.')).toHaveLength(1);
  });
});

describe('sentences', () => {
  it.each([
    [['Mr. Holt met Gen. A. B. Lind.', 'He left.']],
    [['He moved to the U.S. in May.', 'She stayed.']],
    [['He moved to the U.S.', 'The family stayed.']],
    [['It fell 2.5 percent, to $1.30, on Jan. 5.', 'It rose later.']],
    [['“We lost it all.”', 'The mayor wept.']],
    [['"We lost it all."', '"All of it."']],
    [['“Why now?” asked the mayor.', 'Nobody knew.']],
    [['“Why now?” Mayor Lind asked.', 'Nobody knew.']],
    [['“Stop!” she cried.', 'He stopped.']],
    [['He waited … and left.', 'She waited...', 'And stayed.']],
    [['The song reached No. 1 in Spain.', 'It stayed there.']],
    [['It closed at 5 p.m. on Friday.', 'It opens at 9 a.m.', 'The shop is full.']],
    [['Acme Inc. bought it.', 'Nobody asked.']],
    [['(He laughed.)', 'She did not.']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('do not cross paragraphs', () => {
    expect(sentencesOf('A heading\n\nA text')).toEqual(['A heading', 'A text']);
  });
});

describe('tokens', () => {
  it('keep a name together and part a possessive from it', () => {
    expect(wordsOf('Amir-Abdollahian’s O’Brien said AT&T isn’t in the U.S.')).toEqual([
      ...['Amir-Abdollahian', '’s', 'O’Brien', 'said', 'AT&T', 'isn’t', 'in', 'the', 'U.S.'],
    ]);
  });

  it('keep numbers, initials, titles and addresses whole', () => {
    expect(
      wordsOf('Dr. J. Lind (@jlind) paid $1,250.50 at 10:30, 5th of https://a.example/b?c.'),
    ).toEqual([
      ...[
        'Dr.',
        'J.',
        'Lind',
        '(',
        '@jlind',
        ')',
        'paid',
        '$',
        '1,250.50',
        'at',
        '10:30',
        ',',
        '5th',
      ],
      ...['of', 'https://a.example/b?c.'],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '. ',
      '.” ',
      '"',
      '“',
      '\n',
      '\n\n',
      '\r\n',
      ' He ',
      'U.S. ',
      'Mr. ',
      '- ',
      '\ud800',
    ),
    fc.constantFrom(
      'KYIV — ',
      '…',
      "'s ",
      '> ',
      'Read more: ',
      '\0',
      '\u2028',
      ' said',
      '!',
      'No. 1',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('is tiled: no word outside of a sentence, nothing twice, all in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, tokens } = read(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
        let next = 0;
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph];
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens[next]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? NaN);
          expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? NaN);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
        for (const [i, paragraph] of paragraphs.entries()) {
          expect(paragraph.start).toBeLessThan(paragraph.end);
          expect(paragraph.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
