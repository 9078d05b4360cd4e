import { randomFrom, Script, type State } from './script.ts';

/** A page that shows the state somehow. */
export interface App {
  /** Shows the state in `root`, which may hold it already, as the server has written it. */
  mount: (root: HTMLElement, state: State) => void | Promise<void>;
  /** Shows another state. When it resolves, the page has changed. */
  update: (state: State) => void | Promise<void>;
}

export interface Outcome {
  /** The page's text after every step. */
  texts: string[];
  errors: string[];
  /** How many elements of Sidelight there were before a step, at most. */
  marks: number;
}

declare global {
  interface Window {
    torture: {
      ready: Promise<void>;
      run: (steps: number, pause: number) => Promise<Outcome>;
    };
  }
}

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** All text of the page, that of open shadow trees too. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && /^(?:script|style|template|sidelight-card)$/.test(node.localName))
    return '';
  const inside = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
  return [...inside, ...node.childNodes].map(textOf).join('');
}

const lists = (root: Node): Element[] => {
  const found =
    root instanceof Element || root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : [];
  return found.flatMap((element) => [
    ...(element.localName === 'li' ? [element] : []),
    ...(element.shadowRoot ? lists(element.shadowRoot) : []),
  ]);
};

/** What other scripts of a page do to what an app shows. */
function meddle(root: HTMLElement, copies: HTMLElement, random: () => number): void {
  const all = lists(root);
  const one = all[Math.floor(random() * all.length)];
  const kind = Math.floor(random() * 4);
  if (!one) return;
  if (kind === 0) {
    if (copies.childElementCount > 4) copies.replaceChildren();
    copies.append(one.cloneNode(true));
  } else if (kind === 1) one.toggleAttribute('contenteditable');
  else if (kind === 2) one.normalize();
  else if (kind === 3) {
    const text = [...one.childNodes].find((node) => node instanceof Text);
    if (text && text.length > 1) text.splitText(text.length >> 1);
  }
}

/** Hears all that goes wrong on the page, a framework's complaints among them. */
function hearErrors(): string[] {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const level of ['error', 'warn'] as const) {
    const said = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      errors.push(args.map(String).join(' ').slice(0, 300));
      said(...args);
    };
  }
  return errors;
}

/**
 * Makes a page of an app: `torture.run` takes it through random steps.
 *
 * @param delay - how long after the page has come the app takes it over, in ms
 */
export function torture(app: App, seed: number, delay = 0): void {
  const errors = hearErrors();
  const random = randomFrom(seed);
  const script = new Script(random);
  const root = document.getElementById('app') ?? document.body;
  const copies = document.getElementById('copies') ?? document.body;
  const ready = wait(delay).then(() => app.mount(root, script.state));
  window.torture = {
    ready,
    run: async (steps, pause) => {
      const texts: string[] = [];
      let marks = 0;
      for (let i = 0; i < steps; i++) {
        // Every fourth step comes when the page has been quiet long enough to have been highlighted again.
        if (i % 4 === 0) await wait(pause);
        marks = Math.max(marks, document.querySelectorAll('sidelight-mark').length);
        if (random() < 0.25) meddle(root, copies, random);
        else {
          script.change();
          await app.update(script.state);
        }
        await Promise.resolve();
        texts.push(textOf(document.body).replace(/\s+/g, ' '));
      }
      return { texts, errors, marks };
    },
  };
}
