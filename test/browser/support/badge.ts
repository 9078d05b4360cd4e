import type { BrowserPage, ExtensionBrowser } from '../../../scripts/browser/types.ts';

/** The text on the toolbar button while a page is shown. */
export function badgeText(browser: ExtensionBrowser, page: BrowserPage): Promise<string> {
  return browser.inExtension(async (api, url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
  }, page.url);
}
