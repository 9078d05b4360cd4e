import { compareVersions } from '../model/versions.ts';
import type { MessageKey } from './strings.ts';

/** What a version brought, in the reader's words. Corrections are not news. */
export interface VersionNews {
  version: string;
  items: readonly MessageKey[];
}

/** Newest first. Whoever makes a new first or second number of the version adds what it brings. */
export const NEWS: readonly VersionNews[] = [
  {
    version: '0.1.0',
    items: ['newsCard', 'newsPanel', 'newsMaps', 'newsKeys', 'newsLanguages'],
  },
];

/** What came after a version. */
export const newsSince = (version: string, news: readonly VersionNews[] = NEWS): VersionNews[] =>
  news.filter((each) => compareVersions(each.version, version) > 0);
