import type { EntityType } from './pack.ts';

export interface SummaryEntity {
  /** The library's key of the entity. */
  key: string;
  type: EntityType;
  name: string;
  description: string;
  /** Mentions on the page. */
  count: number;
}

/** What the toolbar popup knows of a tab. `entities` come in order of appearance. */
export type TabSummary =
  | { state: 'ready'; site: string; entities: SummaryEntity[] }
  /** The page is still being read, or was opened before Sidelight was installed. */
  | { state: 'unread'; site: string }
  | { state: 'site-off'; site: string }
  | { state: 'all-off'; site: string }
  /** The reader took back the permission for this site. */
  | { state: 'no-access'; site: string }
  /** Browser pages, stores, files: extensions can't run there. */
  | { state: 'restricted' };
