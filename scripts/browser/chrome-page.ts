import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { findPoint } from './find-point.ts';
import { callExpression, callOnThis, lastCard } from './in-page.ts';
import type { BrowserPage, InPage, Target } from './types.ts';

/** Moves of a finger are told in this many steps. */
const SWIPE_STEPS = 8;

/** A page of Chromium, driven over the DevTools protocol. */
export class ChromePage implements BrowserPage {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<ChromePage> {
    return new ChromePage(page, await page.createCDPSession());
  }

  get url(): string {
    return this.page.url();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.page.evaluate(callExpression(run, args))) as R;
  }

  async inCard<A extends unknown[], R>(
    run: InPage<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R | null> {
    const host = await this.#session.send('Runtime.evaluate', {
      expression: callExpression(lastCard, []),
    });
    const { objectId } = host.result;
    if (objectId === undefined) return null;
    const { node } = await this.#session.send('DOM.describeNode', { objectId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const root = await this.#session.send('DOM.resolveNode', { backendNodeId });
    if (root.object.objectId === undefined) return null;
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: root.object.objectId,
      functionDeclaration: callOnThis(run, args),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(describeException(exceptionDetails));
    return result.value as R;
  }

  async moveTo(target: Target): Promise<void> {
    const { x, y } = await findPoint(this, target);
    await this.page.mouse.move(x, y);
  }

  async click(target: Target): Promise<void> {
    const { x, y } = await findPoint(this, target);
    await this.page.mouse.click(x, y);
  }

  async tap(target: Target): Promise<void> {
    const { x, y } = await findPoint(this, target);
    await this.page.touchscreen.tap(x, y);
  }

  async swipeDown(target: Target, by: number): Promise<void> {
    const { x, y } = await findPoint(this, target);
    const { touchscreen } = this.page;
    await touchscreen.touchStart(x, y);
    for (let i = 1; i <= SWIPE_STEPS; i++)
      await touchscreen.touchMove(x, y + (by * i) / SWIPE_STEPS);
    await touchscreen.touchEnd();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key as KeyInput);
    for (const key of keys.reverse()) await this.page.keyboard.up(key as KeyInput);
  }

  async screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }
}

/** An exception in one line or several, with its place. */
export function describeException(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? details.text;
}
