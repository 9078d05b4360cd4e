import * as v from 'valibot';
import type { MessageName, Params, Reply, Result } from './contract.ts';
import { schemas, type Caller } from './schemas.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Our content script in a page, or one of our own pages. */
  caller: Caller;
  tab: number | null;
  frame: number | null;
  url: string;
}

/** The sender as browsers describe it. */
interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

type AllRoutes = {
  [N in MessageName]: (params: Params<N>, sender: Sender) => Promise<Result<N>>;
};

/** What the page that compiles articles answers. */
export type CompilerRoutes = Pick<AllRoutes, Extract<MessageName, `compiler/${string}`>>;
/** What the background answers. */
export type Routes = Omit<AllRoutes, keyof CompilerRoutes>;

const requestSchema = v.object({ message: v.string(), params: v.unknown() });

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(schemas, name);
}

function identify(sender: MessageSender, self: { id: string; origin: string }): Sender | null {
  if (sender.id !== self.id || !sender.url) return null;
  return {
    caller: sender.url.startsWith(self.origin) ? 'extension' : 'page',
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? null,
    url: sender.url,
  };
}

async function call<N extends MessageName>(
  route: AllRoutes[N],
  message: N,
  params: unknown,
  sender: Sender,
): Promise<Result<N>> {
  const valid = v.parse(schemas[message].params, params) as Params<N>;
  return route(valid, sender);
}

/**
 * Makes the listener for runtime.onMessage: checks who sends, what it is and what it carries, then calls the
 * route. Answers undefined to what is no request of ours, or for the others who serve, so that they may have it.
 *
 * @param self - this extension's id and origin (`chrome-extension://…/`)
 */
export function serve(routes: Routes | CompilerRoutes, self: { id: string; origin: string }) {
  return (data: unknown, from: MessageSender): Promise<Reply> | undefined => {
    const request = v.safeParse(requestSchema, data);
    if (!request.success) return undefined;
    const { message, params } = request.output;
    const sender = identify(from, self);
    const route = isMessageName(message) ? (routes as Partial<AllRoutes>)[message] : undefined;
    if (isMessageName(message) && !route) return undefined;
    if (!isMessageName(message) || !route || sender?.caller !== schemas[message].caller) {
      return Promise.resolve({ ok: false, error: 'Not allowed' });
    }
    return call(route, message, params, sender).then(
      (result) => ({ ok: true, result }),
      (error: unknown) => ({ ok: false, error: error instanceof Error ? error.message : 'Failed' }),
    );
  };
}
