import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** Preferences under which nothing but this computer can be reached: the proxy's port is closed. */
export const OFFLINE_PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Preferences that keep Firefox to what it is asked for. */
const QUIET_PREFS = {
  'services.settings.server': 'data:,',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'sidebar.revamp': false,
};

/**
 * Starts a Firefox with a temporary profile.
 *
 * @throws if none is installed
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = options.executablePath ?? findBrowser('firefox')?.executable;
  if (executablePath === undefined) throw new Error('No Firefox is installed');
  return puppeteer.launch({
    ...options,
    browser: 'firefox',
    executablePath,
    // Lets the protocol into the extension's pages and the browser's own window.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: { ...QUIET_PREFS, ...options.extraPrefsFirefox },
  });
}
