import type { Platform, Rect } from '@floating-ui/core';

/** What of the window a page fills, without scrollbars, in px. */
export const viewport = () => ({
  width: document.documentElement.clientWidth || innerWidth,
  height: innerHeight,
});

type Boxed = Pick<Element, 'getBoundingClientRect'>;

/**
 * How the library that places the card sees the page. The card stands in the top layer, where nothing but the window
 * clips or moves it: of the library's own ways to look at a page, which are most of it, none is needed.
 */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Boxed; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: (): Rect => ({ x: 0, y: 0, ...viewport() }),
  isRTL: (element: Element) => getComputedStyle(element).direction === 'rtl',
};

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}
