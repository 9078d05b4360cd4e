import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** Switches that keep a browser to what it is asked for: nothing fetched, nothing offered. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Switches under which every address but this computer's is unknown. */
export const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/**
 * Starts a Chrome, Chromium or Edge with a temporary profile. Extensions are installed afterwards,
 * with `installExtension`: Chrome no longer takes them from the command line.
 *
 * @throws if none is installed
 */
export async function launchChrome(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = options.executablePath ?? findBrowser('chrome')?.executable;
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge is installed');
  // The sandbox can't be set up by root, who runs containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    pipe: true,
    enableExtensions: true,
    ...options,
    executablePath,
    args: [...QUIET, ...sandbox, ...(options.args ?? [])],
  });
}
