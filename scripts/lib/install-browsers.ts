import { existsSync } from 'node:fs';
import { findBrowser, type Family } from '../browser/find-browser.ts';
import { runCommand } from './run-command.ts';

const PACKAGES: Record<Family, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs Debian's Chromium and Firefox where one is missing and this process may. Otherwise says
 * what to install; the tests that need it will fail.
 */
export async function installBrowsers(): Promise<void> {
  const missing = (['chrome', 'firefox'] as const)
    .filter((family) => !findBrowser(family))
    .map((family) => PACKAGES[family]);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed: ${names}. Install it to run the browser tests; they fail without.`);
    return;
  }
  console.log(`Installing ${names} (apt-get)...`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], environment);
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...missing],
    environment,
  );
  if (code !== 0) console.log(`apt-get could not install ${names}:\n${output}`);
}
