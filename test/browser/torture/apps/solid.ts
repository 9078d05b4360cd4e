import { createStore, reconcile } from 'solid-js/store';
import { For, render, Show } from 'solid-js/web';
import html from 'solid-js/html';
import type { App } from '../runner.ts';
import { noteOf, type Item, type State } from '../script.ts';

const [state, setState] = createStore<State>({ title: '', items: [] });

const row = (item: Item) =>
  html`<li>
    ${() => item.text}${() => noteOf(item)}<${Show} when=${() => item.isOpen}
      >${() =>
        html`<ul>
          <li>Iran and <b>${() => item.text}</b></li>
        </ul>`}<//
    >
  </li>`;

export const app: App = {
  mount: (element, first) => {
    setState(reconcile(first, { key: 'id' }));
    render(
      () =>
        html`<h1>${() => state.title}</h1>
          <p>
            There are ${() => state.items.length} items. ${() => state.items[0]?.text} That is all
            of Iran.
          </p>
          <ul>
            <${For} each=${() => state.items}>${row}<//>
          </ul>`,
      element,
    );
  },
  update: (next) => {
    setState(reconcile(next, { key: 'id' }));
  },
};
