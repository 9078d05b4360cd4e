import { SAYING } from './cue-words.ts';
import { verbUse, type VerbForm } from './verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from './word-lists.ts';

export type WordClass =
  | 'name'
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'verb'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'comma'
  | 'open'
  | 'close'
  | 'mark'
  | 'quote';

/** A word of running text as the grammar sees it; a whole quotation counts as one and reads “First”. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Index of the sentence it stands in (a quotation: where it begins). */
  sentence: number;
  class: WordClass;
  /** Of a verb. */
  lemma: string;
  form: VerbForm | null;
  /** Of a quotation: which. */
  quote: number | null;
}

/** A word before its class is known. */
export type BareWord = Pick<Word, 'text' | 'start' | 'end' | 'sentence' | 'quote'>;

/** Gives each word its class, by lists, by its ending and by its neighbours. No model: good enough for subjects. */
export function classify(bare: readonly BareWord[]): Word[] {
  const words: Word[] = bare.map((word) => ({
    ...{ ...word, lower: word.text.toLowerCase(), lemma: '', form: null },
    class: 'noun',
  }));
  for (const [i, word] of words.entries()) {
    word.class = word.quote === null ? baseClass(word, words[i - 1], words[i + 1]) : 'quote';
  }
  for (const [i, word] of words.entries()) {
    if (word.class === 'noun') resolveVerb(words, i);
  }
  return words;
}

function baseClass(word: Word, before: Word | undefined, after: Word | undefined): WordClass {
  const { text, lower } = word;
  if (text === ',') return 'comma';
  if (text === '(' || text === '[') return 'open';
  if (text === ')' || text === ']') return 'close';
  if (/^['’](?:s|S)?$/.test(text)) return isContraction(before, after) ? 'auxiliary' : 'possessive';
  if (!/[\p{L}\p{N}@#&]/u.test(text)) return 'mark';
  const opens = before?.sentence !== word.sentence;
  // "US" is no pronoun.
  if (/^\p{Lu}{2,}$/u.test(text)) return 'name';
  const capital = /^[@#]?\p{Lu}|^\p{Ll}+\p{Lu}/u.test(text);
  if (capital && /^(?:May|March|Will|Major)$/.test(text) && !opens) return 'name';
  // "Lind last week said"
  if (/^(?:last|next)$/.test(lower) && TIME_WORDS.has(after?.text.toLowerCase() ?? ''))
    return 'time';
  if (TIME_WORDS.has(lower) && /^(?:last|next)$/.test(before?.lower ?? '')) return 'time';
  if (isManyAlone(lower, after)) return 'pronoun';
  if (TIME_WORDS.has(lower) && (capital || /^(?:morning|afternoon|evening|night)$/.test(lower))) {
    return 'time';
  }
  if (capital && !opens && text !== 'I' && before.class !== 'quote') return 'name';
  if (lower === 'that' || lower === 'so') return lower === 'that' ? 'subordinator' : 'adverb';
  if (/^(?:her|his)$/.test(lower) && !startsNoun(after)) return 'pronoun';
  for (const [list, listed] of LISTS) if (list.has(lower)) return listed;
  if (/^\p{N}/u.test(text)) return 'number';
  if (capital && !(opens && verbUse(lower))) return 'name';
  return lower.length > 4 && lower.endsWith('ly') ? 'adverb' : 'noun';
}

/** "Another said", "Some argue": who is not said. */
function isManyAlone(lower: string, after: Word | undefined): boolean {
  if (!/^(?:another|other|one|some|many|several|most|both|few)$/.test(lower)) return false;
  const use = verbUse(after?.text.toLowerCase() ?? '');
  return (
    use !== null &&
    SAYING.has(use.lemma) &&
    !use.forms.includes('ing') &&
    !NOUN_VERBS.has(use.lemma)
  );
}

/** "He's claiming", "it's a" rather than "Trump's claim". */
function isContraction(before: Word | undefined, after: Word | undefined): boolean {
  if (/^(?:he|she|it|who|that|there|here|what|where|how|let)$/.test(before?.lower ?? ''))
    return true;
  return /^(?:an?|the|not|been|going|saying|calling|claiming)$/.test(after?.text ?? '');
}

const LISTS: [ReadonlySet<string>, WordClass][] = [
  [POSSESSIVES, 'determiner'],
  [DETERMINERS, 'determiner'],
  [PRONOUNS, 'pronoun'],
  [AUXILIARIES, 'auxiliary'],
  [RELATIVES, 'relative'],
  [SUBORDINATORS, 'subordinator'],
  [CONJUNCTIONS, 'conjunction'],
  [PREPOSITIONS, 'preposition'],
  [ADVERBS, 'adverb'],
];

/** Whether what follows "her" goes on as a noun phrase; otherwise "her" is an object. */
function startsNoun(after: Word | undefined): boolean {
  if (!after) return false;
  if (after.quote !== null) return true;
  if (!/^[\p{L}\p{N}]/u.test(after.text)) return false;
  return !LISTS.some(([list]) => list.has(after.text.toLowerCase()));
}

/** Words after which a present tense can stand besides nouns. */
const THIRD_AFTER = new Set<WordClass>([
  'pronoun',
  'relative',
  'close',
  'comma',
  'quote',
  'conjunction',
]);

function resolveVerb(words: Word[], index: number): void {
  const word = words[index];
  if (!word) return;
  const use = verbUse(word.lower);
  if (!use) return;
  let b = index - 1;
  while (words[b]?.class === 'adverb' || words[b]?.class === 'time') b--;
  const opens = words[b]?.sentence !== word.sentence;
  const before = opens ? undefined : words[b];
  const after = words[index + 1];
  const form = use.forms.find((candidate) => fits(candidate, use.lemma, before, after));
  if (!form) return;
  word.class = 'verb';
  word.lemma = use.lemma;
  word.form = form;
}

function fits(
  form: VerbForm,
  lemma: string,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const kind = before?.class;
  const nounFollows = after?.class === 'noun' || after?.class === 'name';
  switch (form) {
    case 'past':
    case 'participle':
      if (kind === 'determiner' || kind === 'possessive' || kind === 'number')
        return !nounFollows && after?.class === 'quote';
      return !(kind === 'preposition' && nounFollows);
    case 'ing':
      if (kind === 'noun') return after?.class !== 'comma' && takesObject(after);
      return !(kind === 'determiner' || kind === 'possessive');
    case 'base':
      if (before?.lower === 'to' || kind === 'auxiliary' || kind === 'pronoun') return true;
      if (kind === 'relative') return true;
      if (NOUN_VERBS.has(lemma)) {
        const plural = (kind === 'noun' || kind === 'name') && before?.lower.endsWith('s') === true;
        return (plural || kind === 'conjunction') && takesObject(after);
      }
      return kind === 'noun' || kind === 'name' || kind === 'close' || kind === 'conjunction';
    case 'third':
      if (kind === 'noun' || kind === 'name') return !NOUN_VERBS.has(lemma) || takesObject(after);
      return kind !== undefined && THIRD_AFTER.has(kind);
  }
}

/** Whether a word goes on as the object of a verb rather than as more of a compound noun. */
function takesObject(after: Word | undefined): boolean {
  if (!after) return false;
  if (/^(?:to|how|why|what|if|in|it|him|them|on|[:.;!?])$/.test(after.lower)) return true;
  return /^(?:determiner|pronoun|name|quote|subordinator|comma|adverb|auxiliary)$/.test(
    after.class,
  );
}
