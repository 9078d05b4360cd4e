import type { Browser } from 'puppeteer-core';

/** Installs an unpacked extension and returns its id. A browser that refuses it is not left running. */
export async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
