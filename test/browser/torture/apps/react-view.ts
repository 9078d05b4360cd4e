import { createElement as h, Fragment, type ReactNode } from 'react';
import { noteOf, type State } from '../script.ts';

/** Text, conditional text beside it without an element, keyed lists, lists in lists. */
export function View({ state }: { state: State }): ReactNode {
  return h(
    Fragment,
    null,
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
  );
}
