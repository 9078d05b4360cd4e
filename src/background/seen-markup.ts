/**
 * The page's markup, in which what the page's styles hide bears `hidden`: pop-ups at names and the like are no part
 * of an article. Runs in the page, so it can use nothing but what stands in it.
 */
export function seenMarkup(): string {
  const root = document.documentElement;
  // A copy in a document of its own: there it loads no pictures and runs no code of the page.
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  const copies = copy.querySelectorAll('body *');
  root.querySelectorAll('body *').forEach((element, i) => {
    if (!element.checkVisibility()) copies[i]?.setAttribute('hidden', '');
  });
  return copy.outerHTML;
}
