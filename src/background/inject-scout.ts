/** The parts of the browser's API that reach pages already open. */
export interface OpenTabsApi {
  tabs: {
    query: (query: { url: string[]; discarded: boolean }) => Promise<{ id?: number }[]>;
  };
  scripting: {
    executeScript: (injection: {
      target: { tabId: number; allFrames: true };
      files: string[];
    }) => Promise<unknown>;
  };
}

/**
 * Lets the scout read the pages that are open already, so that none need be loaded anew. Where the browser has
 * done so itself, the second scout withdraws.
 *
 * @param origins - match patterns of the pages
 */
export async function injectScout(
  { tabs, scripting }: OpenTabsApi,
  origins: string[] = ['http://*/*', 'https://*/*'],
): Promise<void> {
  // A tab that is put by would be woken; it gets its scout when the reader comes back to it.
  const open = await tabs.query({ url: origins, discarded: false });
  const injections = open.flatMap(({ id }) =>
    id === undefined
      ? []
      : [
          scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: ['clear-leftovers.js', 'scout.js'],
          }),
        ],
  );
  // Stores and tabs just closed refuse; the others count.
  await Promise.allSettled(injections);
}
