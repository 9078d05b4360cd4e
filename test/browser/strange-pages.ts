import type { ServedPage } from '../../scripts/browser/loopback-server.ts';

/** A page that works against what is put into it, or is unlike other pages. */
export interface StrangePage extends ServedPage {
  contents: string | readonly string[];
  /** Whether its names are to be highlighted; null where a browser may keep us from the page as well. */
  isHighlighted: boolean | null;
}

/** Notes what goes wrong in the page, for the tests to ask. */
const NOTES = `<script nonce="n">
  window.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(violatedDirective));
</script>`;

const NEWS = `<main>
<h1>What was said</h1>
<p id="first">Hossein Amir-Abdollahian, the foreign minister of Iran, spoke of Ukraine.</p>
<p>Denis Pushilin stayed in <b>Donetsk</b>, and Russia said nothing.</p>
</main>`;

const page = (inHead: string, body = NEWS, atEnd = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${NOTES}${inHead}</head>
<body>${body}${atEnd}</body></html>`;

const script = (code: string) => `<script nonce="n">${code}</script>`;

const highlighted = (
  contents: string | readonly string[],
  rest: Pick<ServedPage, 'type' | 'headers'> = {},
) => ({
  contents,
  isHighlighted: true,
  ...rest,
});

/** Rows and cells that style sheets count. */
const TABLE = `<style>
  tr:nth-child(odd) { background: #eee } td > :first-child { padding-inline: 9px } b + i { margin: 7px }
</style><table>
${Array.from({ length: 9 }, (_, i) => `<tr><td>Iran ${i} <b>Russia</b> <i>and Ukraine</i></td><td>Donetsk</td></tr>`).join('\n')}
</table>`;

/** Names that hide what every document has, and a form's that hide what every element has. */
const HIDING_DOCUMENT = `
<img name="querySelector" alt=""><img name="querySelectorAll" alt=""><img name="getSelection" alt="">
<img name="createElement" alt=""><img name="documentElement" alt=""><img name="styleSheets" alt="">
<img name="createTreeWalker" alt=""><img name="addEventListener" alt=""><img name="activeElement" alt="">
<form name="body"></form>`;
const HIDING_FORM = `
<form><input name="parentNode"><input name="parentElement"><input name="localName"><input name="style">
<input name="children"><input name="childNodes"><input name="firstChild"><input name="nextSibling">
<input name="getAttribute"><input name="shadowRoot"><input name="contains"><input name="textContent">
<input name="closest"><input name="matches"><input name="getRootNode"><input name="isConnected"><input name="nodeType">
<p>Iran is named in a form, and so is Ukraine.</p>Russia, too.</form>`;

export const STRANGE_PAGES: Record<string, StrangePage> = {
  'a strict content security policy with trusted types': highlighted(page(''), {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
  XHTML: highlighted(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title></head>
<body>${NEWS}</body></html>`,
    { type: 'application/xhtml+xml' },
  ),
  'frames in a frameset': {
    contents: `<!doctype html><html><head>${NOTES}</head><frameset cols="50%,*"><frame src="about:blank">
<frame srcdoc="x" src="about:blank"></frameset></html>`,
    isHighlighted: false,
  },
  'a document in design mode': {
    contents: page(script("document.designMode = 'on'")),
    isHighlighted: false,
  },
  'document.write while it loads': highlighted([
    page(script("document.write('<p>Iran wrote ')"), NEWS + script("document.write('Russia</p>')")),
    script("document.write('<p>Ukraine</p>')"),
  ]),
  'a document that is written anew': highlighted(
    page(
      script(`setTimeout(() => {
        document.open();
        document.write('<!doctype html><body><p>Iran is new here, and so is Ukraine.</p>');
        document.close();
      }, 900)`),
    ),
  ),
  'no body': highlighted(
    page(
      '',
      NEWS,
      script(
        "const main = document.querySelector('main'); document.body.remove(); document.documentElement.append(main)",
      ),
    ),
  ),
  'tables with counted cells': highlighted(page('', TABLE)),
  'fifty thousand nodes': highlighted(
    page('', Array.from({ length: 8000 }, (_, i) => `<p>Iran <b>${i}</b> spoke.</p>`).join('\n')),
  ),
  'prototypes that throw': highlighted(
    page(
      script(`for (const [type, names] of [
        [Element, ['closest', 'matches', 'append', 'remove', 'attachShadow', 'getAttribute']],
        [Node, ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'contains', 'cloneNode']],
        [Text, ['splitText']], [CharacterData, ['appendData', 'replaceWith', 'before']],
        [Range, ['setStart', 'setEnd']], [Array, ['flatMap', 'at', 'toSorted']], [Map, ['get']],
        [Document, ['createElement', 'createRange', 'createTreeWalker', 'createTextNode']],
      ]) for (const name of names) type.prototype[name] = () => { throw new Error(name); };`),
    ),
  ),
  'an observer that takes away what is not its own': highlighted(
    page(
      '',
      NEWS,
      script(`new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node instanceof Element && /-/.test(node.localName)) node.replaceWith(node.textContent);
      }).observe(document, { childList: true, subtree: true });`),
    ),
  ),
  'an observer that writes all anew at any change': highlighted(
    page(
      '',
      NEWS,
      script(`const main = document.querySelector('main');
      const markup = main.innerHTML;
      const observer = new MutationObserver(() => {
        main.innerHTML = markup;
        observer.takeRecords();
      });
      observer.observe(main, { childList: true, subtree: true, characterData: true, attributes: true });`),
    ),
  ),
  'names that hide what forms have': highlighted(page('', HIDING_FORM + NEWS)),
  'names that hide what documents have': {
    contents: page('', HIDING_DOCUMENT + NEWS),
    // Chromium shows us the page's names in place of what they hide, Firefox does not.
    isHighlighted: null,
  },
};
