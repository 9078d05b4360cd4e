import type { App } from '../runner.ts';
import { noteOf, type State } from '../script.ts';

const itemHtml = (item: State['items'][number]) =>
  `<li>${item.text}${noteOf(item)}${item.isOpen ? `<ul><li>Iran and <b>${item.text}</b></li></ul>` : ''}</li>`;

const pageHtml = ({ title, items }: State) =>
  `<h1>${title}</h1><p>There are ${items.length} items. ${items[0]?.text ?? ''} That is all of Iran.</p><ul>${items
    .map(itemHtml)
    .join('')}</ul>`;

let root: HTMLElement | undefined;

/** Throws everything away at every step. */
export const app: App = {
  mount: (element) => {
    root = element;
  },
  update: (state) => {
    if (root) root.innerHTML = pageHtml(state);
  },
};

export const onServer = pageHtml;
