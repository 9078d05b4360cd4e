import { defineComponent, h, type PropType } from 'vue';
import { noteOf, type State } from '../script.ts';

export const View = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  setup: (props) => () => [
    h('h1', props.state.title),
    h('p', [
      'There are ',
      props.state.items.length,
      ' items. ',
      props.state.items[0]?.text,
      ' That is all of Iran.',
    ]),
    h(
      'ul',
      props.state.items.map((item) =>
        h('li', { key: item.id }, [
          item.text,
          item.note === null ? null : noteOf(item),
          item.isOpen ? h('ul', [h('li', ['Iran and ', h('b', item.text)])]) : null,
        ]),
      ),
    ),
  ],
});
