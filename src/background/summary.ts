import type { NameIndex, Subject } from '../match/name-index.ts';
import type { FoundEntity } from '../model/panel.ts';
import { siteOf, type Settings } from '../model/settings.ts';
import type { SummaryEntity, TabSummary } from '../model/summary.ts';
import type { FrameDocument } from './documents.ts';

/** Sites of the browsers' makers where no extension may read: permission says yes, injecting fails. */
const CLOSED_SITES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

const isClosed = (url: string, site: string) =>
  CLOSED_SITES.has(site) || (site === 'chrome.google.com' && /\/webstore(\/|$)/.test(url));

/** What the library calls a subject, and how it describes it. */
export function describeSubject({ key, type, parts }: Subject): FoundEntity {
  const described = parts.find(({ entity }) => entity.description !== '');
  return {
    key,
    type,
    name: parts[0]?.entity.name ?? '',
    description: described?.entity.description ?? '',
  };
}

/** What the tab's documents mention, the same subject of several frames put together, in order of appearance. */
function entitiesOf(documents: readonly FrameDocument[], index: NameIndex): SummaryEntity[] {
  const entities = new Map<string, SummaryEntity>();
  for (const { state } of documents) {
    for (const { entity, count } of state.mentions ?? []) {
      const subject = index.subject(state.entities[entity] ?? '');
      if (!subject || count === 0) continue;
      const known = entities.get(subject.key);
      if (known) known.count += count;
      else entities.set(subject.key, { ...describeSubject(subject), count });
    }
  }
  return [...entities.values()];
}

/** Whether something can be said of the page: it has reported, or nothing it could mention was found. */
const isRead = (documents: readonly FrameDocument[]) =>
  documents.some(({ state }) => state.mentions !== null) ||
  (documents.length > 0 && documents.every(({ state }) => state.entities.length === 0));

/**
 * What the popup shows of a tab.
 *
 * @param tab.url - null if the browser doesn't tell
 * @param tab.hasAccess - whether the reader lets Sidelight read the page
 */
export function summarize(
  tab: { url: string | null; hasAccess: boolean; documents: readonly FrameDocument[] },
  settings: Settings,
  index: NameIndex,
): TabSummary {
  const { url, hasAccess, documents } = tab;
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null || isClosed(url, site)) return { state: 'restricted' };
  if (!settings.enabled) return { state: 'all-off', site };
  if (settings.disabledSites.includes(site)) return { state: 'site-off', site };
  if (!hasAccess) return { state: 'no-access', site };
  if (!isRead(documents)) return { state: 'unread', site };
  return { state: 'ready', site, entities: entitiesOf(documents, index) };
}
