import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { View } from './react-view.ts';

let root: Root | undefined;
const show = (state: State) => {
  flushSync(() => root?.render(createElement(View, { state })));
};

export const app: App = {
  mount: (element, state) => {
    root = createRoot(element);
    show(state);
  },
  update: show,
};
