import { parentOf } from '../page/parent.ts';

/** A document whose markup is larger than this, in bytes, is no empty shell for scripts to fill. */
const MAX_SHELL = 30_000;
/** So many more characters than the document could hold are no accident. */
const SURPLUS = 300;
/** The shortest element in markup: `<p>`. */
const SHORTEST_ELEMENT = 3;
/** An inline script of this many characters may bring a whole framework. */
const LARGE_SCRIPT = 10_000;
/** Of a long list, so many children are looked at. */
const MAX_CHILDREN = 100;

const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Whether the page's text cannot all have come with its document, because the document was smaller: scripts have
 * built the page, and hold its nodes.
 */
export function isBuiltByScripts(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry?.decodedBodySize) return false;
  let markup = entry.decodedBodySize;
  for (const inline of document.querySelectorAll('script:not([src]), style')) {
    markup -= inline.textContent.length;
  }
  if (markup > MAX_SHELL) return false;
  let needed = document.getElementsByTagName('*').length * SHORTEST_ELEMENT - SURPLUS;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (needed <= markup && texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (!UNSEEN.has(parentElement?.localName ?? '')) needed += nodeValue?.length ?? 0;
  }
  return needed > markup;
}

/** Whether the page has scripts that may bring a framework: from files, as modules, or large. */
function hasLargeScripts(): boolean {
  if (document.querySelector('script[src], script[type="module"]')) return true;
  return [...document.querySelectorAll('script:not([type])')].some(
    ({ textContent }) => textContent.length > LARGE_SCRIPT,
  );
}

const isBlank = (text: Text) => !/\S/.test(text.data);

/**
 * Who made the markup around a text: a framework; a person; or someone who put blocks side by side without a line
 * break between them. None: it does not tell.
 */
type Maker = 'framework' | 'person' | 'tight' | null;

/**
 * Tells where frameworks hold the page's nodes or may come to, by how the markup around a text looks. What people
 * and their templates write has line breaks between its blocks. Frameworks write none, whether in the browser or on
 * a server for a script that will compare every node with its own; and they leave empty text nodes, and text nodes
 * side by side, which no markup can say.
 */
export class ScriptMade {
  readonly #known = new WeakMap<Element, Maker>();
  #hasScripts: boolean | null = null;

  /** @param isOurs - whether a node was put in by Sidelight, or is split by it */
  constructor(private readonly isOurs: (node: Node) => boolean) {}

  /** Whether a framework may hold a text node. */
  holds(node: Text): boolean {
    this.#hasScripts ??= hasLargeScripts();
    if (!this.#hasScripts || !node.parentElement) return false;
    const maker = this.#makerAround(node.parentElement);
    return maker === 'framework' || maker === 'tight';
  }

  #makerAround(element: Element): Maker {
    if (element === document.body) return null;
    let maker = this.#known.get(element);
    if (maker !== undefined) return maker;
    maker = this.#makerIn(element);
    const parent = parentOf(element);
    if (maker !== 'framework' && maker !== 'person' && parent instanceof Element) {
      maker = this.#makerAround(parent) ?? maker;
    }
    this.#known.set(element, maker);
    return maker;
  }

  #makerIn(element: Element): Maker {
    let maker: Maker = element.children.length > 1 ? 'tight' : null;
    let last: Node | null = null;
    let child: Node | null = element.firstChild;
    for (let i = 0; child && i < MAX_CHILDREN; i++, child = child.nextSibling) {
      if (this.isOurs(child)) continue;
      if (child instanceof Text) {
        if (child.data === '' || last instanceof Text) return 'framework';
        if (!isBlank(child)) maker = null;
        else if (child.data.includes('\n')) maker = 'person';
      }
      last = child;
    }
    return maker;
  }
}
