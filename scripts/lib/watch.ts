import { watch } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from './message-of.ts';
import { ROOT } from './root.ts';

const WATCHED = ['src', 'assets', 'manifest.json'];
/** Editors write a file in several steps; milliseconds without another one end them. */
const QUIET_MS = 150;

/** Calls `onChange` after the extension's sources changed. Calls do not overlap. Returns the way to stop. */
export function watchSources(onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange).catch((error: unknown) => {
        console.error(messageOf(error));
      });
    }, QUIET_MS);
  };
  const watchers = WATCHED.map((path) => watch(join(ROOT, path), { recursive: true }, schedule));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
