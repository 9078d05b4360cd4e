import { createApp, h, nextTick, shallowRef } from 'vue';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import { View } from './vue-view.ts';

const state = shallowRef<State>({ title: '', items: [] });

export const app: App = {
  mount: (element, first) => {
    state.value = first;
    createApp({ render: () => h(View, { state: state.value }) }).mount(element);
  },
  update: async (next) => {
    state.value = next;
    await nextTick();
  },
};
