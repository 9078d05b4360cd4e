import { readFile } from 'node:fs/promises';

interface NetLog {
  constants: { logEventTypes: { URL_REQUEST_START_JOB: number } };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * The requests in a Chromium network log (`--log-net-log`) that a page or an extension made to
 * other computers. Nothing escapes this log, whoever makes the request; what the browser asks for
 * on its own account has no origin and is left out.
 */
export async function foreignRequests(file: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    const { url, initiator } = params ?? {};
    if (type !== start || url === undefined || initiator === undefined) return [];
    if (initiator === 'not an origin' || !isForeign(url)) return [];
    return [`${url} for ${initiator}`];
  });
}

/** Whether an address leads off this computer. */
export function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(?:https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname);
}
