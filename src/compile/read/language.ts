/** Frequent small words that tell a language from the others. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in is was that for it with as his on be at by he had not are but from have they which you were this said',
  fr: 'le la les des et est une dans que qui pour pas sur au avec sont du ce il par plus aux ont été cette',
  de: 'der die das und ist nicht ein eine zu den mit von für auf dem sich des im auch als wird bei hat nach es',
  es: 'el la los las que en una por con para es del se no su al lo como más pero sus fue ha este',
  it: 'il la che di è un una per non con del della sono le gli nel alla dei si ha anche più',
  pt: 'o a os as que em um uma para com não do da dos das no na por mais foi ao se é são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er die ook bij door naar',
  sv: 'och att det som en på är av för med den till inte har de ett om var jag sig',
  pl: 'nie się na jest że do to jak za od po przez który dla ale są było oraz',
  tr: 've bir bu için ile da de olarak daha çok olan gibi sonra kadar ancak en',
  id: 'yang dan di itu dengan untuk tidak dari dalam akan pada juga ke ini karena',
  ro: 'și de la în că nu este cu pe din au pentru fost mai care sunt ce',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const SAMPLE = 20_000;
/** Below this share of a language's small words, and with fewer, a text is not in that language. */
const LEAST_SHARE = 0.08;
const FEWEST = 2;

const smallWords = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** The language of a text as a BCP 47 code, `und` where it can't be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 3) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = Math.max(words.length * LEAST_SHARE, FEWEST - 1);
  for (const [language, small] of smallWords) {
    const count = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Whether articles of this language are understood, not just read. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
