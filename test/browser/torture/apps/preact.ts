import { h, render } from 'preact';
import type { App } from '../runner.ts';
import { noteOf, type State } from '../script.ts';

const View = ({ state }: { state: State }) => [
  h('h1', null, state.title),
  h(
    'p',
    null,
    'There are ',
    state.items.length,
    ' items. ',
    state.items[0]?.text,
    ' That is all of Iran.',
  ),
  h(
    'ul',
    null,
    state.items.map((item) =>
      h(
        'li',
        { key: item.id },
        item.text,
        item.note !== null && noteOf(item),
        item.isOpen && h('ul', null, h('li', null, 'Iran and ', h('b', null, item.text))),
      ),
    ),
  ),
];

let root: HTMLElement | undefined;
const show = (state: State) => {
  if (root) render(h(View as never, { state }), root);
};

export const app: App = {
  mount: (element, state) => {
    root = element;
    show(state);
  },
  update: show,
};
