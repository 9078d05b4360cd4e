import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { View } from './react-view.ts';

let root: Root | undefined;

export const app: App = {
  mount: (element, state) => {
    root = hydrateRoot(element, createElement(View, { state }), {
      onRecoverableError: (error) => {
        console.error(String(error));
      },
    });
  },
  update: (state) => {
    flushSync(() => root?.render(createElement(View, { state })));
  },
};

export const onServer = (state: State): string => renderToString(createElement(View, { state }));
