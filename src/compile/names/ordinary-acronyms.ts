import { commonAcronyms } from '../gazetteer/known-names.ts';
import { WORK_WORDS } from './lexicon.ts';

const known = new Set(commonAcronyms());
/** As in "Reserve Bank of India (RBI)", "unmanned aerial systems (UAS)". */
const IN_BRACKETS = / \(["“]?(\p{Lu}[\p{Lu}\d&-]{0,7}\p{Lu})s?["”]?\)/gu;
/** No word before it is longer. */
const LONGEST_WORD = 40;

/**
 * The acronyms of an article that name no organization: those that it explains by words in small
 * letters, and those in common use (GDP, SMS) that it does not explain by a name.
 */
export function ordinaryAcronyms(text: string): (name: string) => boolean {
  const explained = new Set<string>();
  const ordinary = new Set<string>();
  for (const { 1: acronym = '', index } of text.matchAll(IN_BRACKETS)) {
    const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
    const [word = ''] = /[\p{L}-]+$/u.exec(before) ?? [];
    const initial = word.charAt(0);
    const last = acronym.slice(-1);
    if (WORK_WORDS.has(word.toLowerCase())) ordinary.add(acronym);
    else if (initial === last) explained.add(acronym);
    else if (initial === last.toLowerCase()) ordinary.add(acronym);
  }
  return (name) => {
    const singular = name.replace(/(?<=\p{Lu})s$/u, '');
    if (explained.has(singular)) return false;
    return ordinary.has(singular) || known.has(name);
  };
}
