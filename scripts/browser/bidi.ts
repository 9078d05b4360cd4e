import type { Browser } from 'puppeteer-core';

interface Connection {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

/** Part of a value as the protocol writes it. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

export interface RemoteNode extends RemoteValue {
  value: { shadowRoot?: RemoteNode | null };
}

interface ScriptResult {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails: { text: string };
}

/**
 * The WebDriver BiDi protocol by its own commands. Puppeteer's pages know neither the extension's
 * pages nor the browser's window, but its connection reaches both.
 */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send(method: string, params: object): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }

  /** The tabs, or with `chrome` the browser's own windows. */
  async contexts(scope?: 'chrome'): Promise<Context[]> {
    const params = scope === undefined ? {} : { 'moz:scope': scope };
    const tree = (await this.send('browsingContext.getTree', params)) as { contexts: Context[] };
    return tree.contexts;
  }

  /** Evaluates an expression; its value comes back by way of JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const { value } = await this.#script('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context },
    });
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  }

  /** Calls a function on a node; its value comes back by way of JSON. */
  async callOn(context: string, sharedId: string, declaration: string): Promise<unknown> {
    const { value } = await this.#script('script.callFunction', {
      functionDeclaration: `async function () { return JSON.stringify(await (${declaration}).call(this)); }`,
      this: { sharedId },
      target: { context },
    });
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  }

  /** The node of an expression with the shadow root on it, closed or not. */
  async node(context: string, expression: string): Promise<RemoteNode | null> {
    const node = await this.#script('script.evaluate', {
      expression,
      target: { context },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return node.type === 'node' ? (node as RemoteNode) : null;
  }

  async #script(method: string, params: object): Promise<RemoteValue> {
    const answer = (await this.send(method, { awaitPromise: true, ...params })) as ScriptResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }
}
