import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { startServer } from './loopback-server.ts';

/** Serves the demo page on this computer. */
export async function serveDemo(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await startServer();
  const read = (name: string) => readFile(join(ROOT, 'assets/demo', name), 'utf8');
  server.add({ contents: await read('style.css'), type: 'text/css' }, '/style.css');
  return { url: server.add(await read('index.html'), '/'), close: () => server.close() };
}
