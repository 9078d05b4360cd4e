import type { SaveOutcome, SaveProblem } from '../model/saving.ts';
import type { MessageKey, Strings } from './strings.ts';

export type Saved = Extract<SaveOutcome, { problem: null }>;

const PROBLEM = {
  'no-article': 'saveNoArticle',
  refused: 'saveRefused',
  'too-large': 'saveTooLarge',
  empty: 'saveEmpty',
  binary: 'saveBinary',
  'not-utf-8': 'saveNotUtf8',
  'unknown-type': 'saveUnknownType',
  foreign: 'saveForeign',
  newer: 'saveNewer',
  broken: 'saveBroken',
  full: 'saveFull',
  failed: 'saveTrouble',
} as const satisfies Record<SaveProblem, MessageKey>;

const OUTCOME = {
  added: 'saveAdded',
  updated: 'saveUpdated',
  same: 'saveSame',
} as const satisfies Record<Saved['outcome'], MessageKey>;

export const describeProblem = (problem: SaveProblem, { t }: Strings): string =>
  t(PROBLEM[problem]);

/** What was found, and of another language that little could be. */
export function describeSaved(saved: Saved, { t, plural, locale }: Strings): string {
  const counts = [plural('countNames', saved.names), plural('countQuotes', saved.quotes)];
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(counts);
  const found = t(OUTCOME[saved.outcome], list);
  if (saved.language === null) return found;
  return `${found}. ${t('saveLanguage', languageName(saved.language, locale))}`;
}

/** A language by its name; what is no tag, by itself. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
