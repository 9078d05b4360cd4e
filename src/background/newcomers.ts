import { isFeatureUpdate } from '../model/versions.ts';
import type { Settings } from '../model/settings.ts';

/** What the browser tells of an installation. */
export interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

export interface NewcomersDeps {
  version: string;
  /** Whether this is somebody's build, which a store did not give them. */
  isOwnBuild: () => Promise<boolean>;
  openWelcome: (inFront: boolean) => Promise<unknown>;
  loadSettings: () => Promise<Settings>;
  keepUnreadNews: (version: string) => Promise<void>;
}

/**
 * Makes the listener for runtime.onInstalled: who has just installed Sidelight is welcomed, and who has got new
 * features finds a line about them in the popup. An update opens nothing: the reader did not ask for it just now.
 */
export function createNewcomers(deps: NewcomersDeps) {
  const { version, isOwnBuild, openWelcome, loadSettings, keepUnreadNews } = deps;
  return async ({ reason, previousVersion }: Installed): Promise<void> => {
    if (reason === 'install') {
      // A build loaded by hand comes to somebody at work, who has a page in front already.
      await openWelcome(!(await isOwnBuild()));
    } else if (reason === 'update' && previousVersion !== undefined) {
      if (!isFeatureUpdate(previousVersion, version)) return;
      if ((await loadSettings()).tellNews) await keepUnreadNews(previousVersion);
    }
  };
}
