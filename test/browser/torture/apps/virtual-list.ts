import type { App } from '../runner.ts';
import { noteOf, type State } from '../script.ts';

const ROWS = 6;

/** A window onto a long list: the same few elements, filled anew as it moves. */
let rows: HTMLElement[] = [];
let first = 0;

function show({ items }: State): void {
  rows.forEach((row, i) => {
    const item = items[(first + i) % items.length];
    const text = row.firstChild;
    if (text instanceof Text && item) text.data = item.text + noteOf(item);
    row.style.order = String(i);
  });
}

export const app: App = {
  mount: (element, state) => {
    rows = [...element.querySelectorAll('li')];
    show(state);
  },
  update: (state) => {
    first++;
    show(state);
  },
};

export const onServer = ({ items }: State): string =>
  `<ul>${items
    .slice(0, ROWS)
    .map(({ text }) => `<li>${text}</li>`)
    .join('')}</ul>`;
