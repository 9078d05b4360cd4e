import { Fragment, h, render, type ComponentChild } from 'preact';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { partsOf } from './element-view.ts';

let root: HTMLElement | undefined;
const show = (state: State) => {
  if (root) render(h(Fragment, null, ...partsOf<ComponentChild>(h, state)), root);
};

export const app: App = {
  mount: (element, state) => {
    root = element;
    show(state);
  },
  update: show,
};
