import { mount, tick } from 'svelte';
import { writable } from 'svelte/store';
import type { App } from '../runner.ts';
import type { State } from '../script.ts';
import View from './View.svelte';

const state = writable<State>({ title: '', items: [] });

export const app: App = {
  mount: (target, first) => {
    state.set(first);
    mount(View, { target, props: { state } });
  },
  update: async (next) => {
    state.set(next);
    await tick();
  },
};
