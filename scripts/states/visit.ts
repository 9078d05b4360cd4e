import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { State, Surface } from '../../test/states/states.ts';
import type { Gallery } from './serve-gallery.ts';

/** How a state is looked at. */
export interface Look {
  scheme: 'light' | 'dark';
  language: string;
  /** Of the window, in CSS px. */
  width?: number;
  /** Of the whole page: 2 is 200 %. */
  zoom?: number;
}

/** The window of each surface in CSS px: the popup's and the panel's are the browser's. */
const SIZES: Record<Surface, [width: number, height: number]> = {
  card: [460, 640],
  popup: [360, 560],
  panel: [400, 760],
  options: [1000, 860],
  welcome: [1000, 1400],
};

const FRAME_MS = 20;
const PATIENCE_MS = 10_000;

/** Leads a page to a state, and waits until it is there. */
export async function visit(page: Page, gallery: Gallery, state: State, look: Look): Promise<void> {
  const { scheme, language, zoom = 1 } = look;
  const [width, height] = SIZES[state.surface];
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Zooming makes the window smaller in CSS px, and each of them larger.
  await page.setViewport({
    width: Math.round((look.width ?? width) / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  // The hash alone would not load it anew.
  await page.goto('about:blank');
  await page.goto(gallery.url(state, language));
  const end = Date.now() + PATIENCE_MS;
  let reached: string | undefined;
  while (reached === undefined && Date.now() < end) {
    reached = await page.evaluate(() => document.documentElement.dataset.state);
    if (reached === undefined) await sleep(FRAME_MS);
  }
  if (reached !== 'shown') {
    throw new Error(`${state.surface}, ${state.name}: ${reached ?? 'never shown'}`);
  }
}
