import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { describeException } from '../browser/chrome-page.ts';
import { importOptions } from '../lib/bundling.js';
import { ROOT } from '../lib/root.ts';

/** The name that a module's exports go by in the world. */
export const EXPORTS = 'sidelightBench';

/** Bundles a module for a page as the build does the extension's, so that what is timed is what readers get. */
export async function bundleForPage(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: EXPORTS,
    target: 'chrome105',
    minify: true,
    logLevel: 'error',
    ...importOptions,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * A JavaScript world of a page such as content scripts have: the page's DOM, but no wrapper objects, compiled code
 * or globals shared with the page or another world.
 */
export class World {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** @param code - what `bundleForPage` returned */
  static async of(page: Page, code: string): Promise<World> {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench ${performance.now()}`,
    });
    const world = new World(session, executionContextId);
    // A variable of a script is not seen by the next one that DevTools evaluates; a property of the global is.
    await world.#evaluate(`${code}\nglobalThis.${EXPORTS} = ${EXPORTS}; undefined`);
    return world;
  }

  /** Calls a function that the module exports; arguments and result go by way of JSON. */
  async call<R>(name: string, ...args: unknown[]): Promise<R> {
    const call = `${EXPORTS}.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    return (await this.#evaluate(call)) as R;
  }

  /**
   * Calls a function as `call` does. The time is the processor's, in milliseconds, in which the page's main thread
   * ran: what other programs take does not count.
   */
  async cost(name: string, ...args: unknown[]): Promise<{ ms: number; value: unknown }> {
    await this.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await this.#threadTime();
    const value = await this.call<unknown>(name, ...args);
    return { ms: (await this.#threadTime()) - before, value };
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  }

  async close(): Promise<void> {
    await this.session.detach();
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(describeException(exceptionDetails));
    return result.value;
  }
}
