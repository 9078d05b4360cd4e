/** The parts of the browsers' API that open a panel beside pages: Chrome's, and Firefox's. */
export interface SidePanelApi {
  sidePanel?: { open: (where: { tabId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

export interface SidePanel {
  /**
   * Opens the panel beside a tab. Must be called straight from something the reader did, before anything is awaited:
   * a click in one of the extension's pages, a menu, a command; in Chrome also a message that tells of a click in a
   * page. Rejects if the browser does not take this for the reader's wish.
   */
  open: (tab: number) => Promise<void>;
}

/** The browser's side panel, or null if it has none (Firefox for Android). */
export function createSidePanel({ sidePanel, sidebarAction }: SidePanelApi): SidePanel | null {
  if (sidePanel) return { open: (tab) => sidePanel.open({ tabId: tab }) };
  if (sidebarAction) return { open: () => sidebarAction.open() };
  return null;
}
