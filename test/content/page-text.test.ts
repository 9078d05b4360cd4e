// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NameFinder } from '../../src/content/annotate/find-names.ts';
import { PageRuns } from '../../src/content/page/page-runs.ts';
import { createPageText, type PageText } from '../../src/content/page/page-text.ts';
import { finish } from '../../src/content/page/slices.ts';
import type { Block, TextRun } from '../../src/content/page/text-run.ts';
import { wordsMeet } from '../../src/content/page/joints.ts';
import { eachCandidate } from '../../src/match/words.ts';
import { patternsOf } from '../match/page.ts';

const drain = (work: Generator<void>) => {
  for (const step of work) expect(step).toBeUndefined();
};

const newPageText = () => createPageText(() => undefined);

function read(root: Block = document.body): PageText {
  const pageText = newPageText();
  drain(pageText.readAll(root));
  return pageText;
}

/** Where a name stands. */
interface Occurrence {
  run: TextRun;
  at: number;
}

function occurrencesIn(runs: PageRuns, name: string): Occurrence[] {
  const byRun = finish(new NameFinder(patternsOf([name])).find(runs));
  return byRun.flatMap(([run, found]) => found.map(({ start: at }) => ({ run, at })));
}

const occurrences = (pageText: PageText, name: string) =>
  occurrencesIn(new PageRuns(pageText), name);

const shown = ({ run, at }: Occurrence) => `${run.text}@${at}`;

/** All that is known of some names: the text they stand in, and where. */
const placesOf = (pageText: PageText, names: readonly string[]) =>
  names.map((name) => occurrences(pageText, name).map(shown));

const sorted = (places: string[][]) => places.map((all) => all.toSorted());

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('reading a page', () => {
  it('asks for no empty word, whatever marks stand alone in the text', () => {
    document.body.innerHTML = '<p>Weather: \u2600\uFE0F in Donetsk \u0301 today</p>';
    expect(read().words.words).toEqual(['Weather', 'Donetsk']);
  });

  it('reads through inline elements, and parts what stands side by side', () => {
    document.body.innerHTML = '<p>I<b>ra</b>n and <b>Iran</b><b>Russia</b></p>';
    const pageText = read();
    expect(pageText.words.words).toEqual(['I', 'Ira', 'Iran', 'Russia']);
    expect(placesOf(pageText, ['I', 'Iran', 'Russia'])).toEqual([
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
      '<p contenteditable="false">Oslo</p><pre>Iran</pre>';
    expect(read().words.words).toEqual(['Oslo']);
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
    const pageText = newPageText();
    pageText.view = {
      textOf: (node) => (node === own ? 'In Iran now' : node.data),
      isOurs: (node) => node !== own && (node.parentElement === ours || node.data === ' now'),
    };
    drain(pageText.readAll(document.body));
    expect(placesOf(pageText, ['Iran'])).toEqual([['In Iran now@3']]);
    expect(occurrences(pageText, 'Iran')[0]?.run.nodes).toEqual([own]);
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

const NAMES = ['Oslo', 'Iran', 'Al', 'Alan', 'Osloan', 'Al7', 'Oslo7'];

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
        const pageText = read();
        const runs = new PageRuns(pageText);
        const known = () => NAMES.map((name) => occurrencesIn(runs, name).map(shown));
        for (const { html: inside, at, what } of changes) {
          const elements = [document.body, ...document.body.querySelectorAll('div, p, x-y')];
          const block = elements[at % elements.length] ?? document.body;
          if (what === 'fill') {
            block.innerHTML = inside;
            drain(pageText.readAll(block));
          } else if (what === 'remove' && block !== document.body) {
            block.remove();
          } else {
            if (what === 'append') block.append(document.createElement('div'), 'Iran');
            else block.prepend('Oslo');
            drain(pageText.readBlock(block));
          }
          // What is known of runs now must not outlive them.
          known();
        }
        // A run that a removal has joined to another is read again by its parent's change.
        drain(pageText.readBlock(document.body));
        for (const element of document.body.querySelectorAll('div, p, x-y, sup, button')) {
          drain(pageText.readBlock(element));
        }
        expect(sorted(known())).toEqual(sorted(placesOf(read(), NAMES)));
      }),
    );
  });

  it('is read whole though it changes between two slices', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `<p id="p${i}">Oslo <b>Iran</b> ${i}</p>`);
    document.body.innerHTML = rows.join('');
    const pageText = newPageText();
    const work = pageText.readAll(document.body);
    const moved: Element[] = [];
    for (let i = 0; work.next().done !== true; i += 40) {
      document.getElementById(`p${i}`)?.remove();
      const last = document.getElementById(`p${399 - i}`);
      if (last) moved.push(last);
      document.body.prepend(last ?? '');
    }
    // What the watcher tells of.
    drain(pageText.readBlock(document.body));
    for (const element of moved) drain(pageText.readAll(element));
    expect(occurrences(pageText, 'Iran')).toHaveLength(document.querySelectorAll('b').length);
  });
});

it('lets go of what a lively page was', () => {
  document.body.innerHTML = '<p></p>';
  const p = document.querySelector('p') as Element;
  const pageText = read();
  let most = 0;
  for (let i = 0; i < 2200; i++) {
    p.textContent = 'Oslo and Iran and Oslo';
    drain(pageText.isDue() ? pageText.readAll(document.body) : pageText.readBlock(p));
    most = Math.max(most, pageText.places.length);
  }
  expect(most).toBeLessThan(16_000);
  expect(occurrences(pageText, 'Oslo')).toHaveLength(2);
});

describe('text that may be passed over', () => {
  it('is that of scripts without capitals, until it is asked for', () => {
    document.body.innerHTML = '<p>In Oslo, 北京 and Тверь</p>';
    const pageText = read();
    expect(pageText.words.words).toEqual(['In', 'Oslo', 'Тверь']);
    expect(pageText.passedCaseless).toBe(true);
    pageText.readCaseless();
    drain(pageText.readAll(document.body));
    expect(pageText.passedCaseless).toBe(false);
    expect(pageText.words.words).toEqual(['In', 'Oslo', 'Тверь', '北京']);
    expect(placesOf(pageText, ['北京', 'Oslo'])).toEqual([
      ['In Oslo, 北京 and Тверь@9'],
      ['In Oslo, 北京 and Тверь@3'],
    ]);
  });

  it('is what has become a form or an editor since it was read', () => {
    document.body.innerHTML = '<p>Oslo <b>Iran</b></p><p>Oslo</p>';
    const pageText = read();
    const [b, p] = [document.querySelector('b'), document.querySelector('p:last-child')];
    b?.setAttribute('contenteditable', '');
    const button = document.createElement('button');
    if (p) button.append(p);
    document.body.append(button);
    if (b) drain(pageText.readAll(b));
    drain(pageText.readBlock(document.body));
    expect(placesOf(pageText, ['Oslo', 'Iran'])).toEqual([['Oslo @0'], []]);
  });
});

it('finds the words of a text as eachCandidate does, in one piece or in many', () => {
  const part = fc.constantFrom(
    ...['a', 'B', '1', 'ñ', 'É', 'ß', ' ', ',', '’', '-', '\u00ad', '\u200b', '\u0301', '漢', '→'],
    ...['\u{1f600}', '𝐀', '\ud800', 'x'.repeat(17_000)],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.nat({ max: 30 }), (parts, cut) => {
      const [first, second] = [parts.slice(0, cut).join(''), parts.slice(cut).join('')];
      document.body.replaceChildren(first, document.createElement('b'));
      document.querySelector('b')?.append(second);
      const pageText = newPageText();
      pageText.readCaseless();
      drain(pageText.readAll(document.body));
      const known = new Set(pageText.words.words.map((word) => word.toLowerCase()));
      const whole = wordsMeet(first, second) ? [first, second] : [first + second];
      for (const text of whole) {
        eachCandidate(text, (start, end) => {
          expect(known).toContain(text.slice(start, end).toLowerCase());
        });
      }
    }),
  );
});
