// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inactiveShortlist } from '../../src/background/shortlist.ts';
import { NameFinder } from '../../src/content/annotate/find-names.ts';
import { Knowledge, type NamePlaces } from '../../src/content/annotate/knowledge.ts';
import { PageRuns } from '../../src/content/page/page-runs.ts';
import { createPageText, type Reading } from '../../src/content/page/page-text.ts';
import { finish } from '../../src/content/page/slices.ts';
import type { Block, TextRun } from '../../src/content/page/text-run.ts';
import { readWords, standingIn } from '../../src/match/page-words.ts';
import { MAX_TEXT } from '../../src/messages/schemas.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { GAP } from '../../src/model/shortlist.ts';
import { patternsOf } from '../match/page.ts';

const drain = (work: Generator<void>) => {
  for (const step of work) expect(step).toBeUndefined();
};

const NAMES = ['Oslo', 'Iran', 'Al', 'Alan', 'Osloan', 'Al7', 'Oslo7', 'I', 'Russia', 'Three'];

/** A page, and what has been said of where names may stand in it. */
class ReadPage {
  readonly pageText = createPageText((root) => this.roots.push(root));
  readonly roots: ShadowRoot[] = [];
  readonly #knowledge = new Knowledge();
  readonly #patterns = patternsOf(NAMES);

  /** What the page's texts say, read again to the end. */
  read(work: Generator<void>): Reading[] {
    drain(work);
    const readings = this.pageText.take();
    for (const { texts, text } of readings) {
      const { keys, places } = standingIn(readWords(text, false), this.#patterns);
      this.#knowledge.learn([
        { texts, answer: { shortlist: NOTHING, keys, places }, isFresh: false },
      ]);
    }
    return readings;
  }

  get places(): NamePlaces {
    return this.#knowledge.places;
  }

  readonly runs = new PageRuns({
    textOf: (node) => this.pageText.view?.textOf(node) ?? node.data,
    isOurs: (node) => this.pageText.view?.isOurs(node) ?? false,
  });
}

const NOTHING = { ...inactiveShortlist(DEFAULT_SETTINGS), active: true };

function read(): ReadPage {
  const page = new ReadPage();
  page.read(page.pageText.readAll(document.body));
  return page;
}

/** The page's texts, and where white space parts them. */
const textsOf = (root: Block = document.body) => {
  const page = new ReadPage();
  return page.read(page.pageText.readAll(root)).map(({ text }) => text.split(GAP));
};

/** Where a name stands. */
interface Occurrence {
  run: TextRun;
  at: number;
}

function occurrences({ runs, places }: ReadPage, name: string): Occurrence[] {
  const byRun = finish(new NameFinder(patternsOf([name])).find(runs, places));
  return byRun.flatMap(([run, found]) => found.map(({ start: at }) => ({ run, at })));
}

const shown = ({ run, at }: Occurrence) => `${run.text}@${at}`;

/** All that is known of some names: the text they stand in, and where. */
const placesOf = (page: ReadPage, names: readonly string[]) =>
  names.map((name) => occurrences(page, name).map(shown));

const sorted = (places: string[][]) => places.map((all) => all.toSorted());

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('reading a page', () => {
  it('gathers what the texts say, and where white space parts them', () => {
    document.body.innerHTML =
      '<p> <b>In</b>\n <i>Oslo\x7f</i>, <b>now</b></p>\n\n<p></p>\n<p>Iran</p>';
    expect(textsOf()).toEqual([['', 'In', '', 'Oslo ', ', ', 'now', '', 'Iran', '']]);
  });

  it('cuts what is long, and gives the next part the last texts of the one before', () => {
    const line = 'x'.repeat(150);
    document.body.innerHTML = `<p>${line}</p>`.repeat(4000) + '<p><b>Os</b>lo</p>';
    const page = new ReadPage();
    const [first, second] = page.read(page.pageText.readAll(document.body));
    const again = second?.texts.slice(0, 16) ?? [];
    expect(again.every((text, i) => text === first?.texts.at(i - 16))).toBe(true);
    expect(second?.text.split(GAP).slice(0, 3)).toEqual([line, '', line]);
    expect(placesOf(page, ['Oslo'])).toEqual([['Oslo@0']]);
  });

  it('sends no more at once than the background takes', () => {
    const long = 'Oslo '.repeat(190_000);
    document.body.innerHTML = `<p>${long}</p><p>${long}</p><p>${long}</p><p>${long}${long}</p><p>Iran</p>`;
    const page = new ReadPage();
    drain(page.pageText.readAll(document.body));
    const lengths = page.pageText.take().map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThan(MAX_TEXT);
    // No page has a text like the fourth for reading.
    expect(lengths).toHaveLength(4);
  });

  it('reads through inline elements, and parts what stands side by side', () => {
    document.body.innerHTML = '<p>I<b>ra</b>n and <b>Iran</b><b>Russia</b></p>';
    expect(placesOf(read(), ['I', 'Iran', 'Russia'])).toEqual([
      [],
      ['Iran and Iran@0', 'Iran and Iran@9'],
      ['Russia@0'],
    ]);
  });

  it('ends runs at blocks, where they begin and where they end', () => {
    document.body.innerHTML = '<div>Iran<p>Iran</p>Iran<br>Iran<img>Iran</div>';
    expect(placesOf(read(), ['Iran'])).toEqual([Array.from({ length: 5 }, () => 'Iran@0')]);
  });

  it('knows the nodes of a run, and where each starts', () => {
    document.body.innerHTML = '<ul><li>One</li><li>Two <b>Three</b> Four</li></ul>';
    const [place] = occurrences(read(), 'Three');
    expect(place?.run.nodes.map(({ data }) => data)).toEqual(['Two ', 'Three', ' Four']);
    expect(place?.run.starts).toEqual([0, 4, 9]);
    expect(place?.run.block).toBe(document.querySelector('li:nth-child(2)'));
  });

  it('leaves alone what is not for reading', () => {
    document.body.innerHTML =
      '<script>Iran</script><button>Iran</button><p contenteditable>Iran</p><p role="TextBox">Iran</p>' +
      '<p contenteditable="false">Oslo</p><pre>Iran</pre>' +
      `<style>${'Iran '.repeat(100)}</style><textarea>Iran</textarea><code>Iran</code>`;
    expect(placesOf(read(), ['Oslo', 'Iran'])).toEqual([['Oslo@0'], []]);
    // What may be short is not worth looking for; what a reader wrote, and what is long, goes nowhere.
    expect(textsOf()).toEqual([['Iran', 'Iran', 'Oslo', 'Iran', '']]);
  });

  it('tells of open shadow roots, in elements of any name', () => {
    document.body.innerHTML = '<div></div><x-card></x-card><span></span><p>Oslo</p>';
    const hosts = document.body.querySelectorAll('div, x-card, span');
    for (const host of hosts) host.attachShadow({ mode: 'open' });
    const found: Element[] = [];
    drain(createPageText(({ host }) => found.push(host)).readAll(document.body));
    expect(new Set(found)).toEqual(new Set(hosts));
    expect(found).toHaveLength(3);
  });

  it('waits for the shadow root of an element that the page may define later', () => {
    vi.useFakeTimers();
    const found: Element[] = [];
    const pageText = createPageText(({ host }) => found.push(host));
    const late = document.createElement('x-late');
    document.body.append(late);
    drain(pageText.readAll(late));
    late.attachShadow({ mode: 'open' });
    vi.advanceTimersByTime(400);
    expect(found).toEqual([late]);
    pageText.destroy();
    vi.useRealTimers();
  });

  it('reads what a painter has split as the page wrote it', () => {
    document.body.innerHTML = '<p>In <sidelight-mark>Iran</sidelight-mark> now</p>';
    const [own, ours] = document.body.querySelectorAll('p')[0]?.childNodes ?? [];
    const page = new ReadPage();
    page.pageText.view = {
      textOf: (node) => (node === own ? 'In Iran now' : node.data),
      isOurs: (node) => node !== own && (node.parentElement === ours || node.data === ' now'),
    };
    page.read(page.pageText.readAll(document.body));
    expect(placesOf(page, ['Iran'])).toEqual([['In Iran now@3']]);
    expect(occurrences(page, 'Iran')[0]?.run.nodes).toEqual([own]);
  });
});

/** Trees of elements and texts, as markup. */
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  markup: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('Oslo', ' ', 'in Iran ', 'an', '\n', 'Al', '<br>', '<!--Iran-->', '7'),
    fc
      .tuple(fc.constantFrom('div', 'b', 'a', 'p', 'span', 'button', 'x-y', 'sup'), tie('markup'))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
  ),
}));

/** The rules of reading, said as simply as can be. */
function expectedRuns(): string[] {
  const runs = [''];
  const inline = new Set(['b', 'a', 'span']);
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const meets = /[\p{Ll}\p{N}]$/u.test(runs.at(-1) ?? '') && /^\p{Lu}/u.test(node.data);
      if (meets) runs.push('');
      runs.push((runs.pop() ?? '') + node.data);
    } else if (node instanceof Element) {
      const isInline = inline.has(node.localName);
      if (!isInline) runs.push('');
      if (node.localName !== 'button') node.childNodes.forEach(visit);
      if (!isInline) runs.push('');
    }
  };
  visit(document.body);
  return runs;
}

describe('any page', () => {
  it('is read by the rules', () => {
    fc.assert(
      fc.property(markup, (html) => {
        document.body.innerHTML = html;
        const places = NAMES.map((name) =>
          expectedRuns().flatMap((text) =>
            [...text.matchAll(/[\p{L}\p{N}]+/gu)]
              .filter(([word]) => word === name)
              .map(({ index }) => `${text}@${index}`),
          ),
        );
        expect(placesOf(read(), NAMES)).toEqual(places);
      }),
    );
  });

  it('reads as anew after any change that it is told of', () => {
    const change = fc.record({
      html: markup,
      at: fc.nat(),
      what: fc.constantFrom('text', 'fill', 'append', 'remove'),
    });
    fc.assert(
      fc.property(markup, fc.array(change, { maxLength: 6 }), (html, changes) => {
        document.body.innerHTML = html;
        const page = read();
        const { pageText } = page;
        const known = () => placesOf(page, NAMES);
        for (const { html: inside, at, what } of changes) {
          const elements = [document.body, ...document.body.querySelectorAll('div, p, x-y')];
          const block = elements[at % elements.length] ?? document.body;
          if (what === 'fill') {
            block.innerHTML = inside;
            page.read(pageText.readAll(block));
          } else if (what === 'remove' && block !== document.body) {
            block.remove();
          } else {
            if (what === 'append') block.append(document.createElement('div'), 'Iran');
            else block.prepend('Oslo');
            page.read(pageText.readBlock(block));
          }
          // What is known of runs now must not outlive them.
          known();
        }
        // A run that a removal has joined to another is read again by its parent's change.
        page.read(pageText.readBlock(document.body));
        for (const element of document.body.querySelectorAll('div, p, x-y, sup, button')) {
          page.read(pageText.readBlock(element));
        }
        expect(sorted(known())).toEqual(sorted(placesOf(read(), NAMES)));
      }),
    );
  });

  it('is read whole though it changes between two slices', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `<p id="p${i}">Oslo <b>Iran</b> ${i}</p>`);
    document.body.innerHTML = rows.join('');
    const page = new ReadPage();
    const { pageText } = page;
    const work = pageText.readAll(document.body);
    const moved: Element[] = [];
    for (let i = 0; work.next().done !== true; i += 40) {
      document.getElementById(`p${i}`)?.remove();
      const last = document.getElementById(`p${399 - i}`);
      if (last) moved.push(last);
      document.body.prepend(last ?? '');
    }
    // What the watcher tells of.
    page.read(pageText.readBlock(document.body));
    for (const element of moved) page.read(pageText.readAll(element));
    expect(occurrences(page, 'Iran')).toHaveLength(document.querySelectorAll('b').length);
  });
});

it('lets go of what a lively page was', () => {
  document.body.innerHTML = '<p></p>';
  const p = document.querySelector('p') as Element;
  const page = read();
  for (let i = 0; i < 200; i++) {
    p.textContent = 'Oslo and Iran and Oslo';
    page.read(page.pageText.readBlock(p));
    expect(occurrences(page, 'Oslo')).toHaveLength(2);
    expect(page.places.byText.size).toBe(1);
  }
});

it('leaves out what has become a form or an editor since it was read', () => {
  document.body.innerHTML = '<p>Oslo <b>Iran</b></p><p>Oslo</p>';
  const page = read();
  const [b, p] = [document.querySelector('b'), document.querySelector('p:last-child')];
  b?.setAttribute('contenteditable', '');
  const button = document.createElement('button');
  if (p) button.append(p);
  document.body.append(button);
  if (b) page.read(page.pageText.readAll(b));
  page.read(page.pageText.readBlock(document.body));
  expect(placesOf(page, ['Oslo', 'Iran'])).toEqual([['Oslo @0'], []]);
});
