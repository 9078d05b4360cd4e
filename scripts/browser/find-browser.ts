import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families of browsers that Sidelight is built for. */
export type Family = 'chrome' | 'firefox';

export interface FoundBrowser {
  family: Family;
  executable: string;
}

const COMMANDS: Record<Family, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** Where installers put browsers that are on nobody's PATH. */
const PLACES: Record<Family, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
    ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ],
};

/**
 * Finds an installed browser.
 *
 * @param wanted - `chrome` (any of Chrome's family), `firefox`, the path of a browser, or undefined
 *   for whichever there is
 */
export function findBrowser(wanted?: string): FoundBrowser | null {
  if (wanted === undefined) return findBrowser('chrome') ?? findBrowser('firefox');
  if (wanted === 'chrome' || wanted === 'firefox') {
    const executable = [...COMMANDS[wanted].flatMap(onPath), ...PLACES[wanted]].find(isExecutable);
    return executable === undefined ? null : { family: wanted, executable };
  }
  const executable = [wanted, ...onPath(wanted)].find(isExecutable);
  if (executable === undefined) return null;
  return { family: /firefox/i.test(wanted) ? 'firefox' : 'chrome', executable };
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function inProgramFiles(path: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, path)];
  });
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
