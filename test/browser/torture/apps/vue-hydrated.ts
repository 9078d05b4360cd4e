import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { View } from './vue-view.ts';

const state = shallowRef<State>({ title: '', items: [] });
const create = () => createSSRApp({ render: () => h(View, { state: state.value }) });

export const app: App = {
  mount: (element, first) => {
    state.value = first;
    create().mount(element);
  },
  update: async (next) => {
    state.value = next;
    await nextTick();
  },
};

export const onServer = (first: State): Promise<string> => {
  state.value = first;
  return renderToString(create());
};
