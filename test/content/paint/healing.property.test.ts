// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { provideHighlights, textsIn } from './painting.ts';
import { Twins, type Kind } from './twins.ts';

provideHighlights();

const isSmall = ({ textContent }: Element) => textContent.length < 200;

/** What a page does to its own nodes: each deed chooses nodes by two numbers. */
const DEEDS: Record<string, (twins: Twins, a: number, b: number, text: string) => void> = {
  'sets a text': (twins, a, _b, text) => {
    const value = twins.unlike(text);
    twins.with(Text, a, (node) => (node.data = value));
  },
  'sets all text of an element': (twins, a, _b, text) => {
    twins.with(Element, a, (element) => (element.textContent = text));
  },
  'removes a node': (twins, a, b) => {
    const kind: Kind<ChildNode> = b % 2 ? Text : Element;
    twins.with(kind, a, (node) => {
      if (!twins.isRoot(node)) node.remove();
    });
  },
  'moves a node into an element': (twins, a, b) => {
    twins.withTwo([Node, a], [Element, b], (node, to) => {
      to.append(node);
    });
  },
  'moves a node before another': (twins, a, b) => {
    twins.withTwo([Node, a], [Node, b], (node, before) => {
      if (!twins.isRoot(before)) before.parentNode?.insertBefore(node, before);
    });
  },
  'puts a text behind a node': (twins, a, _b, text) => {
    const added = twins.make(() => document.createTextNode(text));
    twins.with(Node, a, (node, side) => {
      // As libraries do: before the next node, whatever that is.
      if (!twins.isRoot(node)) node.parentNode?.insertBefore(added[side], node.nextSibling);
    });
  },
  'normalizes an element': (twins, a) => {
    twins.with(Element, a, (element) => {
      element.normalize();
    });
  },
  'cuts a text': (twins, a, b) => {
    let offset = Infinity;
    // A page can only cut what it sees.
    twins.with(Text, a, ({ length }) => (offset = Math.min(offset, length)));
    const cut: Text[] = [];
    twins.with(Text, a, (text) => cut.push(text.splitText(b % (offset + 1))));
    const [painted, bare] = cut;
    if (painted && bare) twins.add([painted, bare]);
  },
  'copies an element': (twins, a, b) => {
    twins.withTwo([Element, a], [Element, b], (element, to) => {
      if (isSmall(element)) to.append(element.cloneNode(true));
    });
  },
  'copies markup': (twins, a, b) => {
    twins.withTwo([Element, a], [Element, b], (element, to) => {
      if (isSmall(element)) to.innerHTML = element.innerHTML;
    });
  },
  'wraps a text': (twins, a) => {
    const around = twins.make(() => document.createElement('i'));
    twins.with(Text, a, (text, side) => {
      text.replaceWith(around[side]);
      around[side].append(text);
    });
  },
  'lets an element be edited': (twins, a, b) => {
    twins.with(Element, a, (element) => {
      element.setAttribute('contenteditable', String(b % 2 === 0));
    });
  },
};

const words = fc
  .array(fc.constantFrom('Iran', 'Iran', 'a', ' ', 'and so on', 'x.'), { maxLength: 5 })
  .map((parts) => parts.join(''));

const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    words,
    fc
      .tuple(fc.constantFrom('p', 'b', 'div'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
})).node;

const step = fc.record({
  repaints: fc.boolean(),
  deed: fc.constantFrom(...Object.keys(DEEDS)),
  a: fc.nat({ max: 1000 }),
  b: fc.nat({ max: 1000 }),
  text: words,
});

const isAlone = ({ previousSibling, nextSibling }: Text) =>
  !(previousSibling instanceof Text) && !(nextSibling instanceof Text);

const everyText = (root: Node) => textsIn(root).map(({ data }) => data);

it('leaves the page its text, whatever the page does to its nodes', () => {
  const property = fc.property(
    node,
    words,
    fc.array(step, { maxLength: 20 }),
    (some, text, steps) => {
      const twins = new Twins(`<p>${text}Iran</p>${some}<div>${text}</div>`);
      const { painted, bare } = twins;
      for (const { repaints, deed, a, b, text: written } of steps) {
        if (repaints) painted.paint('Iran', isAlone);
        DEEDS[deed]?.(twins, a, b, written);
        painted.heal();
        expect(painted.root.textContent).toBe(bare.textContent);
      }
      painted.painter.destroy();
      expect(painted.root.innerHTML).toBe(bare.innerHTML);
      expect(everyText(painted.root)).toEqual(everyText(bare));
    },
  );
  fc.assert(property, { numRuns: 150 });
}, 60_000);
