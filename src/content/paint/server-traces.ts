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

/**
 * Comments by which frameworks find their way in markup, their own or a server's: React's `$`, and the blank one
 * that keeps two texts apart; Vue's and Svelte's `[`; Vue's `v-if`; Lit's `?lit$…` and `lit-part`.
 */
const COMMENTS = /^(?:\$[?!~]?| |\[[!?]?|v-if|\?lit\$.*|lit-part.*|hydrate.*)$/;

/** How many nodes are looked at for such comments: they stand near the roots. */
const MAX_COMMENTS = 200;

/** Whether the page's markup is, or may soon be, held by a framework that compares it with its own. */
export function isServerRendered(): boolean {
  if (document.querySelector(SERVER_TRACES)) return true;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (SERVER_SCRIPTS.test(script.textContent.slice(0, 2000))) return true;
  }
  const comments = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < MAX_COMMENTS && comments.nextNode(); i++) {
    if (COMMENTS.test(comments.currentNode.nodeValue ?? '')) return true;
  }
  return false;
}
