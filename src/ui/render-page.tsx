import { render, type ComponentChildren } from 'preact';
import { createStrings } from './strings.ts';
import { StringsContext } from './use-strings.ts';

/** What the strings are read from: `browser.i18n`. */
interface I18n {
  getMessage: (key: string, substitutions?: string | string[]) => string;
  getUILanguage: () => string;
}

/** Shows one of the extension's pages, in the reader's language and its direction. */
export function renderPage(children: ComponentChildren, i18n: I18n): void {
  const getMessage = (key: string, substitutions: string[]) => i18n.getMessage(key, substitutions);
  const strings = createStrings(getMessage, i18n.getUILanguage());
  document.documentElement.lang = strings.locale;
  document.documentElement.dir = strings.direction;
  render(
    <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>,
    document.body,
  );
}
