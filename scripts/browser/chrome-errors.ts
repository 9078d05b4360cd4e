import {
  TargetType,
  type Browser,
  type CDPSession,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { describeException } from './chrome-page.ts';
import type { LoggedError } from './types.ts';

/** Keeps what goes wrong in every page and worker of a browser from now on. */
export class ChromeErrors {
  readonly #errors: LoggedError[] = [];
  readonly #workers: CDPSession[] = [];

  constructor(browser: Browser) {
    browser.on('targetcreated', (target: Target) => void this.#watch(target));
  }

  get all(): LoggedError[] {
    return this.#errors;
  }

  /**
   * Lets go of the workers: one that is listened to when it ends waits for a debugger when it starts again. The
   * worker that starts is watched anew.
   */
  async releaseWorkers(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((session) => session.detach()));
  }

  async #watch(target: Target): Promise<void> {
    if (target.type() !== TargetType.PAGE && target.type() !== TargetType.SERVICE_WORKER) return;
    try {
      const session = await target.createCDPSession();
      if (target.type() === TargetType.SERVICE_WORKER) this.#workers.push(session);
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        const { url = target.url(), stackTrace } = exceptionDetails;
        this.#add(stackTrace?.callFrames[0]?.url ?? url, describeException(exceptionDetails));
      });
      session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
        if (type !== 'error' && type !== 'assert') return;
        this.#add(stackTrace?.callFrames[0]?.url ?? target.url(), args.map(textOf).join(' '));
      });
      // Where the browser itself complains, of a refused script or style for instance.
      session.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') this.#add(entry.url ?? target.url(), entry.text);
      });
      await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    } catch {
      // The target went away while it was looked at.
    }
  }

  #add(url: string, text: string): void {
    const from = url.startsWith('chrome-extension:') ? 'extension' : 'page';
    this.#errors.push({ from, text: `${text} (${url})` });
  }
}

const textOf = ({ description, value }: Protocol.Runtime.RemoteObject): string =>
  description ?? String(value);
