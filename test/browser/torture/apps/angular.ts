import '@angular/compiler';
import { ApplicationRef, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { App } from '../runner.ts';
import { noteOf, type State } from '../script.ts';

const state = signal<State>({ title: '', items: [] });

class View {
  readonly state = state;
  readonly noteOf = noteOf;
}
const Page = Component({
  selector: 'item-list',
  template: `<h1>{{ state().title }}</h1><p>There are {{ state().items.length }} items. {{ state().items[0]?.text }} That is all of Iran.</p><ul>@for (item of state().items; track item.id) {<li>{{ item.text }}@if (item.note !== null) {{{ noteOf(item) }}}@if (item.isOpen) {<ul><li>Iran and <b>{{ item.text }}</b></li></ul>}</li>}</ul>`,
})(View);

let application: ApplicationRef | undefined;

export const app: App = {
  mount: async (root, first) => {
    state.set(first);
    root.append(document.createElement('item-list'));
    application = await bootstrapApplication(Page, {
      providers: [provideZonelessChangeDetection()],
    });
    application.tick();
  },
  update: (next) => {
    state.set(next);
    application?.tick();
  },
};
