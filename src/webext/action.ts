import type { Action } from 'webextension-polyfill';

interface WithPromises {
  action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>;
}

/** What of the browser's API takes callbacks; Firefox has it too. */
export interface WithCallbacks {
  action: { setIcon: (details: Action.SetIconDetailsType, done: () => void) => void };
  runtime: { lastError?: { message: string } | undefined };
}

/**
 * The toolbar button. Chrome keeps its promise of an icon where the tab is gone, and puts the failure on the
 * extension's list of errors: only a callback can take note of it.
 */
export function createAction(browser: WithPromises, chrome: () => WithCallbacks) {
  return {
    setBadgeText: (details: Action.SetBadgeTextDetailsType) => browser.action.setBadgeText(details),
    setBadgeBackgroundColor: (details: Action.SetBadgeBackgroundColorDetailsType) =>
      browser.action.setBadgeBackgroundColor(details),
    setBadgeTextColor: (details: Action.SetBadgeTextColorDetailsType) =>
      browser.action.setBadgeTextColor(details),
    setIcon: (details: Action.SetIconDetailsType) =>
      new Promise<void>((resolve, reject) => {
        const { action, runtime } = chrome();
        action.setIcon(details, () => {
          const { lastError } = runtime;
          if (lastError) reject(new Error(lastError.message));
          else resolve();
        });
      }),
  };
}
