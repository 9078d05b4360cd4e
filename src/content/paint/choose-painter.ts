/**
 * What frameworks leave in markup that a server rendered and a script will take over. Elements put into such
 * markup before that make the framework throw it away, and say so in the console.
 */
const SERVER_TRACES = [
  '#__next',
  '#__nuxt',
  '#___gatsby',
  '#__NEXT_DATA__',
  '[data-reactroot]',
  '[data-server-rendered]',
  '[data-ssr]',
  '[data-hydrate]',
  '[data-v-app]',
  '[data-svelte-h]',
  '[data-sveltekit-preload-data]',
  '[data-hk]',
  '[ng-version]',
  '[ng-server-context]',
  '[ngh]',
  '[q\\:container]',
  'astro-island',
  'shreddit-app',
].join(',');

/** Inline scripts by which streaming renderers send their data. */
const SERVER_SCRIPTS =
  /__next_f|__remixContext|__reactRouterContext|__NUXT__|__sveltekit|\$RC\(|_\$HY/;

/** Comments that mark where server-rendered parts begin: React's `$`, Vue's `[`, Lit's `lit-part`. */
const SERVER_COMMENTS = /^(?:\$[?!~]?|\[|lit-part.*|hydrate.*)$/;

/** How many nodes are looked at for such comments: they stand near the roots. */
const MAX_COMMENTS = 200;

/** Whether the page's markup is, or may soon be, held by a framework that compares it with its own. */
export function isServerRendered(): boolean {
  if (document.querySelector(SERVER_TRACES)) return true;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (SERVER_SCRIPTS.test(script.textContent.slice(0, 2000))) return true;
  }
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < MAX_COMMENTS && comments.nextNode(); i++) {
    if (SERVER_COMMENTS.test(comments.currentNode.nodeValue ?? '')) return true;
  }
  return false;
}

/** Whether an element lays out its text nodes one by one, so that splitting one would change the layout. */
export function laysOutText(element: Element | null): boolean {
  return element !== null && /flex|grid|ruby/.test(getComputedStyle(element).display);
}
