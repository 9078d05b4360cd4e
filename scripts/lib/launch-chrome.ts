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

/** The sandbox can't be set up by root, who runs containers. */
export const chromeSwitches = (): string[] =>
  process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

/**
 * Starts a Chrome without extensions, for drawing.
 *
 * @throws if none is installed
 */
export async function launchPlainChrome(options: LaunchOptions = {}): Promise<Browser> {
  const found = findBrowser('chrome');
  if (!found) throw new Error('No Chrome, Chromium or Edge is installed');
  return puppeteer.launch({
    executablePath: found.executable,
    headless: true,
    args: chromeSwitches(),
    ...options,
  });
}
