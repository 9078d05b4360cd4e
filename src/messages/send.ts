import type { MessageName, Params, Reply, Request, Result } from './contract.ts';

export type Send = <N extends MessageName>(message: N, params: Params<N>) => Promise<Result<N>>;

/**
 * Makes the function that sends messages to the background over `transport` (runtime.sendMessage).
 * It rejects if the background refuses the message, fails, or is gone.
 */
export function createSend(transport: (request: Request) => Promise<unknown>): Send {
  return async <N extends MessageName>(message: N, params: Params<N>) => {
    const reply = (await transport({ message, params })) as Reply<N> | undefined;
    if (!reply?.ok) throw new Error(reply?.error ?? `No answer to ${message}`);
    return reply.result;
  };
}
