import type { ComponentChildren } from 'preact';
import { Options } from '../../src/options/Options.tsx';
import { Popup } from '../../src/popup/Popup.tsx';
import { SidePanel } from '../../src/sidepanel/SidePanel.tsx';
import { renderPage } from '../../src/ui/render-page.tsx';
import { createStrings } from '../../src/ui/strings.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { WhatsNew } from '../../src/welcome/WhatsNew.tsx';
import { messagesOf, type Message } from '../ui/messages.ts';
import { CardOnPage, contentOf } from './CardOnPage.tsx';
import { optionsServices, panelServices, popupServices, welcomeServices } from './services.ts';
import { slugOf, STATES, type State } from './states.ts';
import { createWorld } from './world.ts';

const PATIENCE_MS = 5000;
const BEAT_MS = 20;

const beat = () => new Promise((resolve) => setTimeout(resolve, BEAT_MS));

/** Everywhere that an element may be: in the page, and in the card's shadow root. */
function find(selector: string): HTMLElement | null {
  const inside = document.querySelector('.host')?.shadowRoot;
  return document.querySelector<HTMLElement>(selector) ?? inside?.querySelector(selector) ?? null;
}

async function waitFor(selector: string): Promise<HTMLElement> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await beat()) {
    const found = find(selector);
    if (found) return found;
  }
  throw new Error(`There is no ${selector}`);
}

async function surfaceOf(state: State, locale: string): Promise<ComponentChildren> {
  const world = await createWorld(state, locale);
  switch (state.surface) {
    case 'card': {
      const strings = createStrings(getMessage, locale);
      return <CardOnPage {...{ state, strings }} content={await contentOf(state, world)} />;
    }
    case 'popup':
      return <Popup services={popupServices(state, world)} />;
    case 'panel':
      return <SidePanel services={panelServices(state, world)} />;
    case 'options':
      return <Options services={optionsServices(state, world)} />;
    case 'welcome': {
      const Page = state.variant === 'news' ? WhatsNew : Welcome;
      return <Page services={welcomeServices(state, world)} />;
    }
  }
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Brings about a state as a reader would, and says so on the root element. */
async function show(state: State, locale: string): Promise<void> {
  if (state.hash !== undefined) location.hash = state.hash;
  renderPage(await surfaceOf(state, locale), { getMessage, getUILanguage: () => locale });
  for (const step of state.steps ?? []) {
    const [selector, text] = typeof step === 'string' ? [step] : step;
    const element = await waitFor(selector);
    element.focus();
    if (text === undefined) element.click();
    else type(element as HTMLInputElement, text);
    await beat();
  }
  await waitFor(state.shows ?? 'main');
}

const asked = new URLSearchParams(location.search);
const locale = asked.get('lang') ?? 'en';
const messages = (await (await fetch(`/messages-${locale}.json`)).json()) as Record<
  string,
  Message
>;
const getMessage = messagesOf(messages);
const wanted = STATES.find((state) => slugOf(state) === asked.get('state'));
try {
  if (!wanted) throw new Error('There is no such state');
  await show(wanted, locale);
  document.documentElement.dataset.state = 'shown';
} catch (error) {
  document.documentElement.dataset.state = String(error);
}
