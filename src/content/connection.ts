import type { PageCommand, Request } from '../messages/contract.ts';
import { extensionApi } from './runtime.ts';

/** The way to the background. */
export interface Connection {
  /** False once the extension was updated or removed: its API throws from then on. */
  isValid: () => boolean;
  sendMessage: (request: Request) => Promise<unknown>;
  /** Calls `listener` with what the background says; what it returns is the answer, if anything. Returns the end. */
  listen: (listener: (command: PageCommand) => unknown) => () => void;
}

export function createConnection(): Connection {
  const { runtime } = extensionApi();
  return {
    isValid: () => {
      try {
        return Boolean(runtime.id);
      } catch {
        return false;
      }
    },
    sendMessage: (request) => runtime.sendMessage(request),
    listen: (listener) => {
      const forward = (
        message: unknown,
        _sender: object,
        respond: (answer: unknown) => void,
      ): true => {
        respond(listener(message as PageCommand) ?? null);
        return true;
      };
      const { onMessage } = runtime;
      onMessage.addListener(forward);
      return () => {
        try {
          onMessage.removeListener(forward);
        } catch {
          // The extension is gone, and the listener with it.
        }
      };
    },
  };
}
