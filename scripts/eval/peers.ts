import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import type { NamedText } from './compiled-names.ts';
import type { FoundQuote } from './compiled-quotes.ts';

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|dr|prof|sir|president|minister|prime|senator|sen|rep|gov|governor|gen|general|king|queen|prince|princess|pope|judge|justice|captain|colonel)\.? )+/i;

/** A peer's phrase without what no name has: honorifics, small words at its head, marks at its ends. */
function cleaned(phrase: string, type: string): NamedText[] {
  return phrase
    .split(/,\s*/)
    .map((part) =>
      part
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
        .replace(/^(?:\p{Ll}+ )+/u, '')
        .replace(HONORIFIC, ''),
    )
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((text) => ({ text, type }));
}

/** The names compromise finds. */
export function compromiseNames(text: string): NamedText[] {
  const document = nlp(text);
  const phrases = (found: { out(format: 'array'): unknown }): string[] =>
    found.out('array') as string[];
  return [
    ...phrases(document.people()).flatMap((phrase) => cleaned(phrase, 'person')),
    ...phrases(document.places()).flatMap((phrase) => cleaned(phrase, 'place')),
    ...phrases(document.organizations()).flatMap((phrase) => cleaned(phrase, 'organization')),
  ];
}

/** The quotations compromise finds, without their marks; it attributes none to anybody. */
export function compromiseQuotes(text: string): FoundQuote[] {
  const found = nlp(text).quotations().json({ offset: true }) as { offset: Offset }[];
  return found.map(({ offset: { start, length } }) => ({
    ...{ start: start + 1, end: start + length - 1 },
    speaker: null,
  }));
}

interface Offset {
  start: number;
  length: number;
}

const wink = winkNlp(model);
// wink's helpers are made to be passed on; they use no `this`.
// eslint-disable-next-line @typescript-eslint/unbound-method
const { pos, precedingSpaces } = wink.its;

/** wink-nlp's runs of proper nouns: it knows no types of names, so only "untyped" is fair to it. */
export function winkNames(text: string): NamedText[] {
  const names: NamedText[] = [];
  let run = '';
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const isName = token.out(pos) === 'PROPN';
      if (isName) run += (run === '' ? '' : token.out(precedingSpaces)) + token.out();
      else if (run !== '') {
        names.push({ text: run, type: 'organization' });
        run = '';
      }
    });
  if (run !== '') names.push({ text: run, type: 'organization' });
  return names;
}
