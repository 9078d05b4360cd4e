import type { MessageKey } from '../ui/strings.ts';
import type { Section } from './route.ts';

/** What can be set, and where. */
export const SETTINGS: readonly { section: Section; label: MessageKey }[] = [
  { section: 'highlighting', label: 'highlightingEnabled' },
  { section: 'highlighting', label: 'highlightingTypes' },
  { section: 'highlighting', label: 'typesPerson' },
  { section: 'highlighting', label: 'typesPlace' },
  { section: 'highlighting', label: 'typesOrganization' },
  { section: 'highlighting', label: 'typesEvent' },
  { section: 'highlighting', label: 'highlightingStyle' },
  { section: 'highlighting', label: 'styleUnderlineTint' },
  { section: 'highlighting', label: 'styleUnderline' },
  { section: 'highlighting', label: 'styleTint' },
  { section: 'highlighting', label: 'highlightingDensity' },
  { section: 'highlighting', label: 'densityFirst' },
  { section: 'highlighting', label: 'densityAll' },
  { section: 'highlighting', label: 'densityNone' },
  { section: 'highlighting', label: 'muted' },
  { section: 'sites', label: 'sitesField' },
  { section: 'library', label: 'libraryLookFor' },
  { section: 'library', label: 'libraryAdd' },
  { section: 'library', label: 'libraryExport' },
  { section: 'shortcuts', label: 'shortcutsChange' },
  { section: 'about', label: 'newsTell' },
  { section: 'about', label: 'settingsExport' },
  { section: 'about', label: 'settingsImport' },
  { section: 'about', label: 'settingsResetButton' },
];

const fold = (text: string, locale: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);

/** The settings whose words, or whose section's, begin with every word that was typed; none for nothing. */
export function findSettings(
  typed: string,
  textOf: (label: MessageKey) => string,
  titleOf: (section: Section) => string,
  locale: string,
): typeof SETTINGS {
  const wanted = fold(typed, locale).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return SETTINGS.filter(({ section, label }) => {
    const words = fold(`${titleOf(section)} ${textOf(label)}`, locale).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}
