/** Ordinary prose of news, the filling of the texts below. */
const SENTENCE =
  'Anna Lind, the Swedish finance minister, told reporters in Oslo on Thursday that she “would not sign” the deal with Acme Corp., which employs 1,200 people. ';

const fill = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/**
 * Texts that have made compilers slow or crash, by name: each makes one of about `length` characters.
 * None is an article anybody wrote, but a page saved by mistake can be any of them.
 */
export const HARD_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'ordinary paragraphs': (length) => fill(`${SENTENCE.repeat(3).trim()}\n\n`, length),
  'one line': (length) => fill(SENTENCE, length),
  'one sentence': (length) => fill('Anna Lind said Iran agreed and ', length),
  'one sentence of clauses': (length) => fill('when she said that it, who was told, ', length),
  'one word': (length) => fill('a', length),
  'one word in capitals': (length) => fill('A', length),
  'straight quotation marks': (length) => fill('"', length),
  'spaced quotation marks': (length) => fill('" ', length),
  'marks around words': (length) => fill('"it" ', length),
  'quotations said in one paragraph': (length) => fill('“No,” Lind said. “We go.” ', length),
  'opening marks': (length) => fill('“a ', length),
  'opening marks, a paragraph each': (length) => fill('“We go on from here\n\n', length),
  'closing marks': (length) => fill('a” ', length),
  'single marks': (length) => fill("'a ", length),
  'single curly marks': (length) => fill('‘a ', length),
  'short paragraphs': (length) => fill('Iran said so.\n\n', length),
  'short lines': (length) => fill('Iran said so,\nand so\n', length),
  'line breaks': (length) => fill('\n', length),
  'carriage returns': (length) => fill('\r', length),
  spaces: (length) => fill(' ', length),
  'spaces between words': (length) => fill(`word${' '.repeat(5000)}`, length),
  commas: (length) => fill('Lind, ', length),
  'capitalised words': (length) => fill('Anna Lind Oslo ', length),
  'names and hyphens': (length) => fill('Al-', length),
  'different names': (length) => names(length, (n) => `Anna ${word(n)} met Jo. `),
  'acronyms in brackets': (length) =>
    names(length, (n) => `the ${word(n)} Group (${word(n)[0] ?? ''}G) `),
  'different short names': (length) =>
    names(length, (n) => `Mr. Lind ${word(n)} said so. Lind agreed. `),
  'one surname, many people': (length) =>
    names(length, (n) => `${word(n)} Lind spoke. Lind left. `),
  'organizations of one head': (length) => names(length, (n) => `The Bank of ${word(n)} closed. `),
  brackets: (length) => fill('(', length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'brackets around words': (length) => fill('(Iran [', length),
  'nested quotations': (length) => fill('“he said ‘she said ', length),
  'dates on dates': (length) => fill('June 2022 to May 2023 and ', length),
  digits: (length) => fill('1', length),
  'digits and points': (length) => fill('1.1,', length),
  initials: (length) => fill('J.', length),
  stops: (length) => fill('.', length),
  dashes: (length) => fill('— ', length),
  hyphens: (length) => fill('-', length),
  'list items': (length) => fill('- Iran agreed\n', length),
  'block quotes': (length) => fill('> “Iran agreed”\n\n', length),
  headings: (length) => fill('# Iran Agrees\n\n', length),
  'hash signs': (length) => fill('#', length),
  asterisks: (length) => fill('*', length),
  'opening links': (length) => fill('[', length),
  tags: (length) => fill('<a ', length),
  addresses: (length) => fill('https://example.org/', length),
  'control characters': (length) => fill('\u0001Iran\u0008 \u001b', length),
  'lone surrogates': (length) => fill('\ud800Iran \udc00', length),
  'combining marks': (length) => `e${fill('\u0301', length)}`,
  'zero-width characters': (length) => fill('Ir\u200ban\u200d ', length),
  'right to left': (length) => fill('ایران گفت. ', length),
  'without spaces': (length) => fill('伊朗外交部长说。', length),
  emoji: (length) => fill('👩‍👩‍👧‍👦', length),
  pronouns: (length) => fill('He said she told him. ', length),
  'roles and articles': (length) => fill('the foreign minister of the ', length),
  possessives: (length) => fill("Lind's ", length),
  attributions: (length) => fill('said according to ', length),
  'reporting verbs': (length) => fill('said told asked ', length),
  'bylines and captions': (length) =>
    fill('By Anna Lind\n\nPhoto: Anna Lind\n\nRead more: Iran\n\n', length),
};

/** A name of letters alone, another for each number. */
function word(n: number): string {
  let letters = '';
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(97 + (rest % 26));
  }
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function names(length: number, sentence: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const part = sentence(n);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
