import { serve } from '../messages/serve.ts';
import type { CompilerRoutes } from '../messages/serve.ts';
import { browser } from '../webext/browser.ts';
import { compileFile } from './compile-file.ts';
import { compilePage, extractMarkup } from './compile-page.ts';
import { createIdleEnd } from './idle-end.ts';

/** Several articles in a row are compiled by one page; all that it has loaded is let go soon after the last. */
const IDLE_MS = 60_000;

const idle = createIdleEnd(IDLE_MS, () => {
  // In a frame of the background, or by itself.
  if (window.frameElement) window.frameElement.remove();
  else window.close();
});

const routes: CompilerRoutes = {
  'compiler/page': ({ markup, address }) => idle.during(() => compilePage(markup, address)),
  'compiler/file': ({ name, content }) =>
    idle.during(() => compileFile(name, content, extractMarkup)),
};

const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
browser.runtime.onMessage.addListener(serve(routes, self));
