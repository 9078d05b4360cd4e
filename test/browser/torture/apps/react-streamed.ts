import { createElement as h, lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToReadableStream } from 'react-dom/server.browser';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { View } from './react-view.ts';

let change: (state: State) => void = () => undefined;

function Page({ state: first }: { state: State }) {
  const [state, setState] = useState(first);
  change = setState;
  return h(View, { state });
}

const later = (time: number) =>
  lazy(
    () =>
      new Promise<{ default: typeof Page }>((resolve) =>
        setTimeout(() => {
          resolve({ default: Page });
        }, time),
      ),
  );

const tree = (state: State, time: number) =>
  h(
    'div',
    null,
    h('p', null, 'Russia and Iran come first.'),
    h(Suspense, { fallback: h('p', null, 'Iran is awaited …') }, h(later(time), { state })),
  );

export const app: App = {
  mount: async (element, state) => {
    hydrateRoot(element, tree(state, 200), {
      onRecoverableError: (error) => {
        console.error(String(error));
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
  },
  update: (state) => {
    flushSync(() => {
      change(state);
    });
  },
};

/** The parts in which the server sends the page. */
export async function onServer(state: State): Promise<string[]> {
  const stream = await renderToReadableStream(tree(state, 100));
  const parts: string[] = [];
  const decoder = new TextDecoder();
  for await (const part of stream as unknown as AsyncIterable<Uint8Array>)
    parts.push(decoder.decode(part));
  return parts;
}
