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
 * Names of elements that neither keep text to themselves nor are seen with a shadow tree, or that are looked for by
 * themselves, the most frequent first: the rest is quickly found.
 */
const ORDINARY =
  'a,div,span,li,p,td,tr,img,b,i,ul,path,br,th,sup,em,strong,time,figure,picture,source,dl,dt,dd,link,meta,label,cite,small';

/**
 * The elements under `root` that may keep their text to themselves by their names, or hold a shadow tree; then those
 * that may do the latter only, by name.
 */
export const specialIn = (
  root: ParentNode,
): [NodeListOf<Element>, ...hosts: NodeListOf<Element>[]] => [
  root.querySelectorAll(`:not(${ORDINARY})`),
  // One name at a time is looked for several times as fast as any other selector.
  ...['div', 'span', 'p'].map((name) => root.querySelectorAll(name)),
];

/** Whether an element is one of the page's own making. */
export const isCustom = (element: Element): boolean => {
  // A form may show a field of that name instead.
  const localName: unknown = element.localName;
  return typeof localName === 'string' && localName.includes('-') && !INLINE.has(localName);
};

export const isEditable = (element: Element): boolean =>
  (element.getAttribute('contenteditable') ?? 'false').toLowerCase() !== 'false' ||
  element.getAttribute('role')?.toLowerCase() === 'textbox';

/** The elements under `root` whose text is the reader's own, or may become so. */
export const editableIn = (root: ParentNode): Set<Element> =>
  // Two that are simple are found faster than one that is not.
  new Set(
    [
      ...root.querySelectorAll('[contenteditable]'),
      ...root.querySelectorAll('[role="textbox" i]'),
    ].filter(isEditable),
  );

/**
 * Whether an element or one it stands in keeps its text to itself.
 *
 * @param known - what was said of others, if many are asked about
 */
export function isWithinExcluded(node: Node, known = new Map<Node, boolean>()): boolean {
  let is = known.get(node);
  if (is === undefined) {
    const parent = node instanceof ShadowRoot ? node.host : parentOf(node);
    is =
      (node instanceof Element && (isExcludedByName(node) || isEditable(node))) ||
      (parent ? isWithinExcluded(parent, known) : document.designMode === 'on');
    known.set(node, is);
  }
  return is;
}
