import { parentOf } from './parent.ts';

/** Elements that text runs through. All others end a run. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong time ' +
    'tt u var wbr slot sidelight-mark'
  ).split(' '),
);

/** Elements that keep their text to themselves: code, controls, drawings, media, and our own. */
const EXCLUDED = new Set(
  (
    'script style noscript template head textarea select datalist button code pre samp kbd svg math canvas audio ' +
    'video object iframe progress meter sidelight-card'
  ).split(' '),
);

/**
 * Whether text runs through an element, if it is not made a control of by an attribute. Others end a run: blocks,
 * line breaks, pictures, and footnote signs, which would otherwise be read as part of the word before them.
 */
export const isInline = ({ localName }: Element): boolean => INLINE.has(localName);

/** Whether an element keeps its text to itself by its name. */
export const isExcludedByName = ({ localName }: Element): boolean => EXCLUDED.has(localName);

/**
 * Names of elements that have no shadow tree, or are looked for by themselves, the most frequent first: the rest is
 * quickly found.
 */
const NO_HOSTS =
  'a,div,span,li,p,td,tr,img,b,i,ul,path,br,th,sup,em,strong,time,figure,picture,source,dl,dt,dd,link,meta,label,' +
  'cite,small,script,svg,button,style,g,use,input,ol,noscript,option,form,table,tbody,iframe';

// One name at a time is looked for several times as fast as any other selector.
const each = (root: ParentNode, selectors: readonly string[]): NodeListOf<Element>[] =>
  selectors.map((selector) => root.querySelectorAll(selector));

/** The elements under `root` that may hold a shadow tree: any that are the page's own making are in the first list. */
export const hostsIn = (root: ParentNode) => ({
  own: root.querySelectorAll(`:not(${NO_HOSTS})`),
  usual: each(root, ['div', 'span', 'p']),
});

/** The elements under `root` that may keep text to themselves which would otherwise be taken for the page's. */
export const keepersIn = (root: ParentNode): NodeListOf<Element>[] =>
  each(root, ['head', 'select', 'button', 'textarea', 'code', '[contenteditable]']);

/** Whether an element is one of the page's own making. */
export const isCustom = (element: Element): boolean => {
  // A form may show a field of that name instead.
  const localName: unknown = element.localName;
  return typeof localName === 'string' && localName.includes('-') && !INLINE.has(localName);
};

/** A form may show a field of that name instead of its own method. */
const attributeOf = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, name)?.toLowerCase();

export const isEditable = (element: Element): boolean =>
  (attributeOf(element, 'contenteditable') ?? 'false') !== 'false' ||
  attributeOf(element, 'role') === 'textbox';

/** The type of a node that has no parent and may be the root of a shadow tree. */
const FRAGMENT = 11;

/**
 * Whether an element or one it stands in keeps its text to itself.
 *
 * @param known - what was said of others, if many are asked about
 */
export function isWithinExcluded(node: Node, known = new Map<Node, boolean>()): boolean {
  let is = known.get(node);
  if (is === undefined) {
    const parent =
      parentOf(node) ?? (node.nodeType === FRAGMENT ? (node as ShadowRoot).host : null);
    is =
      (node instanceof Element && (isExcludedByName(node) || isEditable(node))) ||
      (parent ? isWithinExcluded(parent, known) : document.designMode === 'on');
    known.set(node, is);
  }
  return is;
}
