import { noteOf, type State } from '../script.ts';

type Child<T> = T | T[] | string | number | boolean | null | undefined;

/** As React and Preact have it. */
type CreateElement<T> = (
  type: string,
  props: { key?: number } | null,
  ...children: Child<T>[]
) => T;

/** Text, conditional text beside it without an element, keyed lists, lists in lists. */
export function partsOf<T>(h: CreateElement<T>, { title, items }: State): T[] {
  return [
    h('h1', null, title),
    h(
      'p',
      null,
      ...['There are ', items.length, ' items. ', items[0]?.text, ' That is all of Iran.'],
    ),
    h(
      'ul',
      null,
      items.map((item) =>
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
}
