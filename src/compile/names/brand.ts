import { isFirstName } from './known-words.ts';

/** Capitals within a word, as in WeWork and SoftBank, are a firm's, but for those of McDonald and DeSantis. */
export const isBrand = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name) &&
  !/^(?:Ma?c|De|Di|Du|Da|Del|Dos|La|Le|Lo|Li|St|Fitz|Van|Von|Al|El|Ab|Ben|O)\p{Lu}/u.test(name) &&
  !name.includes(' ') &&
  !isFirstName(name);
