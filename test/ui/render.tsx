import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { StringsContext } from '../../src/ui/use-strings.ts';
import { english } from './messages.ts';

const roots = new Set<Element>();

/** Takes down what was rendered before, so that it no longer listens. */
export function unmountAll(): void {
  for (const root of roots) {
    render(null, root);
    root.remove();
  }
  roots.clear();
}

/** Renders with the English strings into a root of its own; `update` renders anew into the same. */
export function renderUi(children: ComponentChildren) {
  const root = document.createElement('div');
  document.body.append(root);
  roots.add(root);
  const update = (next: ComponentChildren) => {
    void act(() => {
      render(<StringsContext.Provider value={english}>{next}</StringsContext.Provider>, root);
    });
  };
  update(children);
  return { root, update };
}

/** What an element is called: by its label, or by its text. */
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim();

/** The one element of a selector with a name; fails where there is none or are several. */
export function find(root: ParentNode, selector: string, name: string | RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(
      `${found.length} × ${selector} named ${String(name)} in ${root.textContent ?? ''}`,
    );
  }
  return first;
}

/** Clicks, and lets the component take note. */
export async function click(element: HTMLElement): Promise<void> {
  await act(() => {
    element.click();
  });
}
