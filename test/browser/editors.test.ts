import { beforeAll, describe, expect, it } from 'vitest';
import { changeSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { buildEditor } from './torture/build-editor.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

/** Longer than it takes until a quiet page is highlighted again, in ms. */
const PAUSE = 220;

const TEXT = 'Iran and Russia';

const PLAIN: Record<string, string> = {
  textarea: `<form><textarea id="editor" name="text">Denis Pushilin: ${TEXT}</textarea></form>`,
  'one line': `<form><input id="editor" name="text" value="${TEXT}"></form>`,
  contenteditable: `<div id="editor" contenteditable><p>Denis Pushilin: ${TEXT}</p></div>`,
};

/** What an editor holds, where its caret is, and whether anything in it is highlighted. */
function stateOf() {
  const editor = document.querySelector<HTMLElement>('#editor');
  const form = document.querySelector('form');
  const field =
    editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement ? editor : null;
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const before = document.createRange();
  if (editor && range && editor.contains(range.startContainer)) {
    before.setStart(editor, 0);
    before.setEnd(range.startContainer, range.startOffset);
  }
  const inside = [...CSS.highlights].some(
    ([name, ranges]) =>
      name.startsWith('sidelight') &&
      [...ranges].some(({ startContainer }) => editor?.contains(startContainer)),
  );
  return {
    html: editor?.innerHTML,
    value: field?.value ?? window.editorText?.(),
    submitted: form && new URLSearchParams(new FormData(form) as never).toString(),
    caret: field ? field.selectionStart : before.toString().length,
    isHighlighted: inside || editor?.querySelector('sidelight-mark') !== null,
  };
}

declare global {
  interface Window {
    /** The text of an editor that is more than an element. */
    editorText?: () => string;
  }
}

inBrowsers('Editors', (bench) => {
  beforeAll(async () => {
    await changeSettings(bench.browser, { disabledSites: ['localhost'], density: 'all' });
  });

  /** Types into the editor, goes back and forth, takes back, and says after each what there is. */
  async function work(page: BrowserPage) {
    const states: unknown[] = [];
    const note = async (isUndone = false) => {
      await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), PAUSE);
      const state = await page.evaluate(stateOf);
      // Where an editor puts the caret when it takes something back differs from run to run.
      states.push({ ...state, caret: isUndone || state.caret });
    };
    await note();
    await page.click('#editor');
    await note();
    await page.press('End');
    await note();
    for (const key of ' of Iran.') await page.press(key);
    await note();
    for (let i = 0; i < 6; i++) await page.press('ArrowLeft');
    for (const key of ' US') await page.press(key);
    await note();
    await page.press('Shift', 'ArrowLeft');
    await page.press('Backspace');
    await note();
    await page.press('Control', 'z');
    await note(true);
    await page.press('Control', 'z');
    await note(true);
    return states;
  }

  async function compare(name: string, page: string) {
    const run = async (host: '127.0.0.1' | 'localhost') => {
      const tab = await bench.browser.newPage(
        bench.server.add(page, `/editor-${name.replace(' ', '-')}`, host),
      );
      if (host === '127.0.0.1')
        await waitFor(
          tab,
          () => document.querySelector('#outside sidelight-mark') ?? CSS.highlights.size > 0,
        );
      const states = await work(tab);
      await tab.close();
      return states;
    };
    const without = await run('localhost');
    expect(without).toContainEqual(expect.objectContaining({ isHighlighted: false }));
    expect(await run('127.0.0.1')).toEqual(without);
  }

  const pageOf = (editor: string) => `<!doctype html><p id="outside">${TEXT}</p>${editor}`;

  it.each(Object.keys(PLAIN))(
    'leaves a %s alone',
    async (name) => {
      await compare(name, pageOf(PLAIN[name] ?? ''));
    },
    60_000,
  );

  it.each(['codemirror', 'prosemirror'])(
    'leaves %s alone',
    async (name) => {
      const script = await buildEditor(name, `Denis Pushilin: ${TEXT}`);
      await compare(name, pageOf(`<div id="place"></div><script>${script}</script>`));
    },
    60_000,
  );

  describe('on a page of text', () => {
    const article =
      '<!doctype html><p>Then <b>Denis Pushilin</b> of Iran left.</p><p>He met Amir-Abdollahian in Tehran.</p>';
    const open = async () => {
      const page = await bench.browser.newPage(bench.server.add(article));
      await waitFor(page, () => document.querySelector('sidelight-mark'));
      return page;
    };

    it('copies the text and markup of the page itself', async () => {
      const page = await open();
      await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.body);
        // Heard after Sidelight, before the browser copies.
        addEventListener('copy', () => {
          const holder = document.createElement('div');
          holder.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
          document.title = holder.innerHTML;
        });
      });
      await page.press('Control', 'c');
      const copied = await waitFor(page, () => document.title);
      expect(copied).toBe(article.replace('<!doctype html>', ''));
      await waitFor(page, () => CSS.highlights.size);
    });

    it('keeps the selection', async () => {
      const select = `<script>{
        const [first] = document.querySelectorAll('p');
        getSelection().setBaseAndExtent(first.firstChild, 2, first.lastChild, 9);
      }</script>`;
      const page = await bench.browser.newPage(bench.server.add(article + select));
      await waitFor(
        page,
        () => document.querySelector('sidelight-mark') ?? CSS.highlights.size > 0,
      );
      expect(await page.evaluate(() => String(getSelection()))).toBe('en Denis Pushilin of Iran ');
    });

    it('keeps the highlights of the page', async () => {
      const page = await bench.browser.newPage(
        bench.server.add(
          `${article}<script>
            const range = new Range();
            range.selectNodeContents(document.querySelector('p'));
            CSS.highlights.set('mine', new Highlight(range));
          </script>`,
        ),
      );
      await waitFor(
        page,
        () => document.querySelector('sidelight-mark') ?? CSS.highlights.size > 1,
      );
      const text = await page.evaluate(() => [...(CSS.highlights.get('mine') ?? [])].map(String));
      expect(text).toEqual(['Then Denis Pushilin of Iran left.']);
    });

    it('is searched by the browser as ever', async () => {
      const page = await open();
      const find = (text: string) =>
        page.evaluate((wanted) => {
          getSelection()?.removeAllRanges();
          return (
            (window as unknown as { find: (text: string) => boolean }).find(wanted) &&
            String(getSelection())
          );
        }, text);
      expect(await find('of Iran left')).toBe('of Iran left');
      expect(await find('Denis Pushilin of')).toBe('Denis Pushilin of');
    });
  });
});
