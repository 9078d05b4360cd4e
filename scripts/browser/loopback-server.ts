import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** 127.0.0.1 and localhost are two sites to a browser. */
export type Host = '127.0.0.1' | 'localhost';

export interface ServedPage {
  /** Of a list, each part is sent a while after the one before. */
  contents: string | Uint8Array | readonly string[];
  /** `text/html` if left out; the charset of a string is added. */
  type?: string;
  /** The contents are gzipped already. */
  gzipped?: boolean;
  headers?: Record<string, string>;
}

export interface LoopbackServer {
  /** The address of a path that is served, or will be. */
  url: (path: string, host?: Host) => string;
  /** Serves a page at a path, or at one of its own, and returns its address. */
  add: (page: string | ServedPage, path?: string, host?: Host) => string;
  /** No longer serves a path. */
  remove: (path: string) => void;
  close: () => Promise<void>;
}

/** Serves pages to browsers on this computer, and to nobody else. */
export async function startServer(port = 0): Promise<LoopbackServer> {
  const pages = new Map<string, ServedPage>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const page = pages.get(pathname);
    if (page) answer(response, page);
    // Browsers ask for an icon by themselves; 404 would look like a fault of the page.
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  const url = (path: string, host: Host = '127.0.0.1') => `http://${host}:${address.port}${path}`;
  return {
    url,
    add: (page, path = `/page-${pages.size + 1}`, host) => {
      pages.set(path, typeof page === 'string' ? { contents: page } : page);
      return url(path, host);
    },
    remove: (path) => void pages.delete(path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, page: ServedPage): void {
  const { contents, type = 'text/html', gzipped = false, headers = {} } = page;
  response.writeHead(200, {
    // Bytes say themselves what they are written in.
    'content-type': contents instanceof Uint8Array ? type : `${type}; charset=utf-8`,
    ...(gzipped ? { 'content-encoding': 'gzip' } : {}),
    'cache-control': 'no-store',
    ...headers,
  });
  if (typeof contents === 'string' || contents instanceof Uint8Array) response.end(contents);
  else void stream(response, contents);
}

/** Between two parts of a page that is streamed, in ms. */
const PART_PAUSE = 400;

async function stream(response: ServerResponse, parts: readonly string[]): Promise<void> {
  for (const [i, part] of parts.entries()) {
    if (i > 0) await sleep(PART_PAUSE);
    response.write(part);
  }
  response.end();
}
