/**
 * Draws assets/icons/*.png from icon.svg: npm run icons. The greyed ones are for the toolbar while
 * Sidelight is switched off.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChrome } from './browser/launch-chrome.ts';
import { ROOT } from './lib/root.ts';

const FOLDER = join(ROOT, 'assets/icons');
const SIZES = [16, 32, 48, 128];
const VARIANTS = { icon: '', 'icon-off': 'filter: grayscale(1) opacity(0.55)' };

const svg = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await launchChrome();
try {
  const page = await browser.newPage();
  for (const [name, style] of Object.entries(VARIANTS)) {
    const sizes = name === 'icon' ? SIZES : SIZES.slice(0, 2);
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; ${style} }</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(FOLDER, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
