import type { PanelRequest } from '../storage/panel-request.ts';
import type { SidePanel } from '../webext/side-panel.ts';

/**
 * Makes the function that shows the side panel beside a tab and what the reader wants to see in it: in a tab of
 * its own where the browser has no panel. It calls the browser before anything is awaited, so that the browser
 * takes it for the reader's wish.
 */
export function createPanelOpener(deps: {
  sidePanel: SidePanel | null;
  askPanel: (tab: number, request: PanelRequest) => Promise<void>;
  /** Opens one of the extension's pages in a tab. */
  openPage: (path: string) => Promise<unknown>;
}) {
  const { sidePanel, askPanel, openPage } = deps;
  return async (tab: number, request?: PanelRequest): Promise<void> => {
    const opened =
      sidePanel?.open(tab).then(
        () => true,
        () => false,
      ) ?? false;
    if (request) await askPanel(tab, request);
    if (!(await opened)) await openPage(`sidepanel.html?tab=${tab}`);
  };
}
