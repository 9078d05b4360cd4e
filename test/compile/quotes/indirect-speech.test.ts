import { describe, expect, it } from 'vitest';
import { LIND, quotesIn } from './told.ts';

describe('speech without quotation marks', () => {
  it.each([
    ['Lind told reporters on Monday that the boats were lost.', 'the boats were lost'],
    ['Lind said the boats were lost.', 'the boats were lost'],
    ['But the boats were lost at sea, Lind said.', 'the boats were lost at sea'],
    ['The boats were lost at sea, Lind said.', 'The boats were lost at sea'],
    ['Lind has repeatedly warned that boats may be lost.', 'boats may be lost'],
    ['Lind said that it would appeal.', 'it would appeal'],
    ['Lind told Acme the boats were lost.', 'the boats were lost'],
    ['While that goes on, Lind said she’s proud of the boats.', 'she’s proud of the boats'],
    ['Lind said the boats were lost, and asked Acme for new ones.', 'the boats were lost'],
    ['Lind said the boats were lost, while others hoped for the best.', 'the boats were lost'],
    ['The boats were lost, Lind said, a step that many feared.', 'The boats were lost'],
    ['Lind noted there’s no proof that boats were lost.', 'there’s no proof that boats were lost'],
  ])('%s', (text, words) => {
    const [quote] = quotesIn(text);
    expect(quote).toMatchObject({ kind: 'indirect', text: words, speaker: LIND });
  });

  it('can be of many', () => {
    expect(quotesIn('Some observers say the harbour is vital to trade.')).toMatchObject([
      { kind: 'indirect', text: 'the harbour is vital to trade', speaker: null },
    ]);
  });

  it('is of whom a clause says more', () => {
    expect(
      quotesIn(
        'Two sailors who spoke to Acme on condition of silence said the boats were lost; Acme slept.',
      ),
    ).toMatchObject([
      { text: 'the boats were lost', speaker: null, speakerStart: 0, speakerEnd: 11 },
    ]);
  });

  it('can be of two in one sentence', () => {
    const [first, second] = quotesIn(
      'Lind said the boats were lost, while Holt insisted that they were found.',
    );
    expect([first?.text, second?.text]).toEqual(['the boats were lost', 'they were found']);
  });

  it.each([
    'Lind did not say that the boats were lost.',
    'Lind denied that.',
    'Asked of all the boats that were lost, Lind replied in the negative.',
    'And once Lind mentioned that the boats were old, Holt sold them.',
    'The boats, Lind said, a loss that many feared, were old.',
    'Lind would say that the boats were lost.',
    'Lind said a few words to the crowd.',
    'Lind pleaded guilty to what she was accused of.',
    'She wrote hundreds of songs that summer and sent them to Lind.',
    'The office maintains its own records and reported Wednesday on the air.',
    'The number of those who said they had lost a boat rose by a third.',
    'When the minister suggested that the boats stay, Lind was not pleased.',
  ])('is not seen in: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
