// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PaintedPage, provideHighlights } from './painting.ts';

const highlights = provideHighlights();

beforeEach(() => {
  highlights.clear();
});

function paint(html: string): PaintedPage {
  document.body.innerHTML = `<main>${html}</main>`;
  const page = new PaintedPage(document.body.firstElementChild ?? document.body);
  page.paint('Iran');
  return page;
}

const textOf = (page: PaintedPage) => page.root.textContent;
const all = <T>(list: Iterable<T>): T[] => [...list];

describe('a page that goes through all its text nodes', () => {
  it('keeps what it changed in each', () => {
    const page = paint('<p>He paid $5 in Iran and $6 in Iraq.</p>');
    const walker = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace('$', '€');
    }
    page.heal();
    expect(textOf(page)).toBe('He paid €5 in Iran and €6 in Iraq.');
  });

  it('loses nothing where it changed only what stands before the first mark', () => {
    const page = paint('<p>He paid $5 in Iran.</p>');
    const [head] = all(page.root.querySelectorAll('p')).map(({ firstChild }) => firstChild as Text);
    if (head) head.data = head.data.replace('$', '€');
    page.heal();
    expect(textOf(page)).toBe('He paid €5 in Iran.');
  });

  it('may wrap words by its own elements', () => {
    const page = paint('<p>In Iran and in the north of Iran too.</p>');
    const between = page.root.querySelector('sidelight-mark')?.nextSibling as Text;
    const word = between.splitText(' and in the '.length);
    word.splitText('north'.length);
    const own = document.createElement('u');
    word.replaceWith(own);
    own.append(word);
    page.heal();
    expect(page.root.innerHTML).toBe('<p>In Iran and in the <u>north</u> of Iran too.</p>');
  });

  it.each(['Iran', 'Iran, says he.', 'In Iran he says so.', 'From Iran to Iran, he says.'])(
    'may take marks for their words: %s',
    (text) => {
      const page = paint(`<p>${text}</p>`);
      for (const mark of page.root.querySelectorAll('sidelight-mark')) {
        mark.replaceWith(mark.textContent);
      }
      page.heal();
      expect(textOf(page)).toBe(text);
    },
  );

  it('may put its own elements between marks', () => {
    const page = paint('<p>Iran, and Iran.</p>');
    page.root.querySelectorAll('sidelight-mark')[1]?.before(document.createElement('hr'));
    page.heal();
    expect(page.root.innerHTML).toBe('<p>Iran, and <hr>Iran.</p>');
  });

  it('may take marks for elements of its own', () => {
    const page = paint('<p>In Iran.</p>');
    for (const mark of page.root.querySelectorAll('sidelight-mark')) {
      mark.append(document.createElement('sup'));
      mark.replaceWith(...mark.childNodes);
    }
    page.heal();
    expect(page.root.innerHTML).toBe('<p>In Iran<sup></sup>.</p>');
  });
});

describe('a page that normalizes', () => {
  it('keeps a text whose name comes first, and its node', () => {
    const page = paint('<p>Iran spoke.</p>');
    const head = page.root.querySelector('p')?.firstChild;
    page.root.normalize();
    page.heal();
    expect(page.root.innerHTML).toBe('<p>Iran spoke.</p>');
    expect(page.root.querySelector('p')?.firstChild).toBe(head);
  });

  it('loses a text that it removes', () => {
    const page = paint('<p><b>a</b>Iran spoke.</p>');
    page.root.querySelector('b')?.nextSibling?.remove();
    page.heal();
    expect(page.root.innerHTML).toBe('<p><b>a</b></p>');
  });
});

describe('a page that copies itself', () => {
  it('gets no marks in a clone', () => {
    const page = paint('<p>In Iran, Iran.</p>');
    page.root.append(page.root.cloneNode(true));
    page.heal();
    expect(page.root.lastElementChild?.outerHTML).toBe('<main><p>In Iran, Iran.</p></main>');
    expect(page.root.lastElementChild?.firstChild?.childNodes.length).toBe(1);
    expect(page.marks).toBe(2);
  });

  it('gets no marks in copied markup', () => {
    const page = paint('<p>Iran and Iran.</p><div></div>');
    const [from, to] = all(page.root.children);
    if (from && to) to.innerHTML = from.innerHTML;
    page.heal();
    expect(to?.innerHTML).toBe('Iran and Iran.');
    expect(to?.childNodes.length).toBe(1);
  });
});

describe('text made editable', () => {
  it('has no marks by the next frame', () => {
    const page = paint('<p>In Iran.</p><p>In Iran.</p>');
    page.root.firstElementChild?.setAttribute('contenteditable', 'plaintext-only');
    page.heal();
    expect(page.marks).toBe(1);
    expect(page.breaks).toEqual([]);
  });
});

describe('what became of a text is reported', () => {
  const deeds: [how: string, deed: (paragraph: Element) => void][] = [
    ['written', ({ firstChild }) => ((firstChild as Text).data = 'Iraq')],
    ['removed', ({ firstChild }) => firstChild?.remove()],
    ['removed', (paragraph) => (paragraph.textContent = 'Iraq')],
    ['torn', ({ firstChild }) => firstChild?.after('!')],
  ];
  it.each(deeds)('as %s', (how, deed) => {
    const page = paint('<p>In Iran.</p>');
    if (page.root.firstElementChild) deed(page.root.firstElementChild);
    page.heal();
    expect(page.breaks).toEqual([how]);
  });

  it('not when the page only moves what is around it', () => {
    const page = paint('<p>In Iran.</p><p>b</p>');
    page.root.append(page.root.firstElementChild ?? '');
    page.heal();
    expect(page.breaks).toEqual([]);
    expect(page.marks).toBe(1);
  });
});

describe('a subtree that the page puts aside', () => {
  it('has its own text while it is away', () => {
    const page = paint('<p>In Iran.</p>');
    const paragraph = page.root.firstElementChild;
    paragraph?.remove();
    page.heal();
    expect(paragraph?.innerHTML).toBe('In Iran.');
    expect(paragraph?.childNodes.length).toBe(1);
  });
});

describe('the reader’s selection', () => {
  it('stays when marks go from under it', () => {
    const page = paint('<p>He flew to Iran in May.</p>');
    const mark = page.root.querySelector('sidelight-mark');
    document
      .getSelection()
      ?.setBaseAndExtent(mark?.nextSibling as Node, 4, mark?.firstChild as Node, 2);
    page.painter.destroy();
    const selection = document.getSelection();
    expect(selection?.toString()).toBe('an in ');
    expect([selection?.anchorOffset, selection?.focusOffset]).toEqual([19, 13]);
  });
});

describe('what the page highlights itself', () => {
  it('stays when marks go from under it', () => {
    const page = paint('<p>He flew to Iran in May.</p>');
    const mark = page.root.querySelector('sidelight-mark');
    const range = document.createRange();
    range.setStart(mark?.firstChild as Node, 1);
    range.setEnd(mark?.nextSibling as Node, 3);
    highlights.set('search', new Highlight(range));
    page.painter.destroy();
    expect(range.toString()).toBe('ran in');
  });
});
