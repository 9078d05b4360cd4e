import type { Bidi } from './bidi.ts';
import { findPoint } from './find-point.ts';
import { callExpression, callOnThis, lastCard } from './in-page.ts';
import { poll } from './poll.ts';
import type { BrowserPage, InPage, Target } from './types.ts';

/** WebDriver's names of the keys that have no character. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** How long a finger is on its way. */
const SWIPE_MS = 100;

/** A page of Firefox, driven over WebDriver BiDi. */
export class FirefoxPage implements BrowserPage {
  readonly context: string;
  readonly #bidi: Bidi;
  #url: string;

  constructor(bidi: Bidi, context: string, url: string) {
    this.#bidi = bidi;
    this.context = context;
    this.#url = url;
  }

  get url(): string {
    return this.#url;
  }

  async goto(url: string): Promise<void> {
    // The protocol never says that an extension's page has loaded.
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait });
    this.#url = url;
    await this.loaded();
  }

  async reload(): Promise<void> {
    await this.#bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  /** Waits until the document at the page's address has loaded. */
  async loaded(): Promise<void> {
    await poll(async () => {
      const { state, url } = await this.evaluate(() => ({
        state: document.readyState,
        url: location.href,
      }));
      return state === 'complete' && withoutHash(url) === withoutHash(this.#url);
    }, this.#url);
  }

  async bringToFront(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }

  async evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.#bidi.evaluate(this.context, callExpression(run, args))) as R;
  }

  /** Evaluates an expression in the page. */
  evaluateExpression(expression: string): Promise<unknown> {
    return this.#bidi.evaluate(this.context, expression);
  }

  async inCard<A extends unknown[], R>(
    run: InPage<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R | null> {
    const card = await this.#bidi.node(this.context, callExpression(lastCard, []));
    const id = card?.value.shadowRoot?.sharedId;
    if (id === undefined) return null;
    return (await this.#bidi.callOn(this.context, id, callOnThis(run, args))) as R;
  }

  async moveTo(target: Target): Promise<void> {
    const { x, y } = await findPoint(this, target);
    await this.#pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click(target: Target): Promise<void> {
    await this.moveTo(target);
    await this.#pointer([
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async tap(target: Target): Promise<void> {
    await this.swipeDown(target, 0);
  }

  async swipeDown(target: Target, by: number): Promise<void> {
    const { x, y } = await findPoint(this, target);
    const at = (down: number) => ({
      ...{ type: 'pointerMove', x: Math.round(x), y: Math.round(y + down) },
      duration: down === 0 ? 0 : SWIPE_MS,
    });
    await this.#actions({
      ...{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } },
      actions: [
        at(0),
        { type: 'pointerDown', button: 0 },
        at(by),
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async resize(width: number, height: number): Promise<void> {
    const params = { context: this.context, viewport: { width, height } };
    await this.#bidi.send('browsingContext.setViewport', params);
  }

  async press(...keys: string[]): Promise<void> {
    const values = keys.map((key) => KEYS[key] ?? key);
    await this.#actions({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  async screenshot(): Promise<Uint8Array> {
    const params = { context: this.context };
    const shot = await this.#bidi.send('browsingContext.captureScreenshot', params);
    return Buffer.from((shot as { data: string }).data, 'base64');
  }

  #pointer(actions: object[]): Promise<void> {
    const parameters = { pointerType: 'mouse' };
    return this.#actions({ type: 'pointer', id: 'mouse', parameters, actions });
  }

  async #actions(source: object): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const withoutHash = (url: string): string => url.replace(/#.*/, '');
