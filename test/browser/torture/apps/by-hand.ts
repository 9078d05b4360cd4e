import type { App } from '../runner.ts';
import { noteOf, type Item, type State } from '../script.ts';

/** A page that came whole, and whose script finds its elements again and changes only what differs. */
let root: HTMLElement | undefined;

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function rowFor(item: Item): HTMLElement {
  const row =
    root?.querySelector<HTMLElement>(`[data-id="${item.id}"]`) ?? document.createElement('li');
  row.dataset.id = String(item.id);
  const wanted = item.text + noteOf(item);
  const [first] = row.childNodes;
  if (first instanceof Text && !row.querySelector('ul')) setText(row, wanted);
  else if (!(first instanceof Text)) row.prepend(wanted);
  else if (!row.textContent.startsWith(wanted)) row.replaceChildren(wanted);
  if (item.isOpen && !row.querySelector('ul')) {
    row.insertAdjacentHTML('beforeend', `<ul><li>Iran and <b>${item.text}</b></li></ul>`);
  } else if (!item.isOpen) row.querySelector('ul')?.remove();
  return row;
}

export const app: App = {
  mount: (element) => {
    root = element;
  },
  update: ({ title, items }) => {
    setText(root?.querySelector('h1'), title);
    setText(root?.querySelector('p'), `There are ${items.length} items. That is all of Iran.`);
    const list = root?.querySelector('ul');
    const rows = items.map(rowFor);
    for (const row of [...(list?.children ?? [])])
      if (!rows.includes(row as HTMLElement)) row.remove();
    rows.forEach((row, i) => {
      if (list && list.children[i] !== row) list.insertBefore(row, list.children[i] ?? null);
    });
  },
};

export const onServer = ({ title, items }: State): string =>
  `<h1>${title}</h1>\n<p>There are ${items.length} items. That is all of Iran.</p>\n<ul>\n${items
    .map(({ id, text }) => `<li data-id="${id}">${text}</li>`)
    .join('\n')}\n</ul>`;
