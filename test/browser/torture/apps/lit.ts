import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../runner.ts';
import { noteOf, type State } from '../script.ts';

/** In an open shadow tree, as Lit's components are. */
class ItemList extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: State;

  override render() {
    const { title, items } = this.state;
    return html`<h1>${title}</h1>
      <p>There are ${items.length} items. ${items[0]?.text} That is all of Iran.</p>
      <ul>
        ${repeat(
          items,
          ({ id }) => id,
          (item) =>
            html`<li>
              ${item.text}${noteOf(item)}${
                item.isOpen
                  ? html`<ul>
                      <li>Iran and <b>${item.text}</b></li>
                    </ul>`
                  : null
              }
            </li>`,
        )}
      </ul>`;
  }
}
customElements.define('item-list', ItemList);

const element = new ItemList();

export const app: App = {
  mount: async (root, state) => {
    element.state = state;
    root.append(element);
    await element.updateComplete;
  },
  update: async (state) => {
    element.state = state;
    await element.updateComplete;
  },
};
