/** What an element is to a reader: several of these, added up. */

/** Text runs through it. All others end a run. */
export const INLINE = 1;
/** It keeps its text to itself. */
export const EXCLUDED = 2;
/** It may have a shadow root. */
export const HOST = 4;
/** It is an element of the page's own making. */
export const CUSTOM = 8;

const known = new Map<string, number>();
const addTrait = (trait: number, names: string) => {
  for (const name of names.split(' ')) known.set(name, (known.get(name) ?? 0) | trait);
};

// Code, controls, drawings, media, and our own: not for reading.
addTrait(
  EXCLUDED,
  'script style noscript template title head textarea input select option optgroup datalist button code pre ' +
    'samp kbd svg math canvas audio video object embed iframe frame progress meter sidelight-card',
);

// Others end a run: blocks, line breaks, pictures, and footnote signs, which would otherwise be read as part of the
// word before them.
addTrait(
  INLINE,
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong ' +
    'time tt u var wbr slot sidelight-mark',
);

// These and elements with names of a page's own; all others refuse.
addTrait(
  HOST,
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);

/** What elements with a name are to a reader. */
export function traitsOf(name: string): number {
  let traits = known.get(name);
  if (traits === undefined) known.set(name, (traits = name.includes('-') ? HOST | CUSTOM : 0));
  return traits;
}

export const isInline = (element: Element): boolean => (traitsOf(element.localName) & INLINE) !== 0;

/**
 * Names of elements that are none of all that, or hosts that are looked for by themselves, the most frequent first:
 * the rest is quickly found.
 */
const ORDINARY =
  'a,div,span,li,p,td,tr,img,b,i,ul,path,br,th,sup,em,strong,time,figure,picture,source,ol,dl,dt,dd,tbody,' +
  'thead,tfoot,table,figcaption,link,meta,hr,label,cite,abbr,small,form,fieldset,sub';

/** The elements under `root` that are something to a reader by their names. */
export const specialIn = (root: ParentNode): NodeListOf<Element>[] =>
  // One name at a time is looked for several times as fast as any other selector.
  [`:not(${ORDINARY})`, 'div', 'span', 'p'].map((name) => root.querySelectorAll(name));

export const isEditable = (element: Element): boolean =>
  (element.getAttribute('contenteditable') ?? 'false').toLowerCase() !== 'false' ||
  element.getAttribute('role')?.toLowerCase() === 'textbox';

/** The elements under `root` whose text is the reader's own, or may become so. */
export function editableIn(root: ParentNode): Set<Element> {
  // Selectors this simple, one at a time, are looked for three times as fast as what is meant.
  const marked = [
    ...root.querySelectorAll('[contenteditable]'),
    ...root.querySelectorAll('[role="textbox" i]'),
  ];
  return new Set(marked.filter(isEditable));
}

/** Whether an element keeps its text to itself. Says nothing of its ancestors. */
const isExcluded = (element: Element): boolean =>
  (traitsOf(element.localName) & EXCLUDED) !== 0 || isEditable(element);

/**
 * Whether an element or one it stands in keeps its text to itself.
 *
 * @param known - what was said of others, if many are asked about
 */
export function isWithinExcluded(node: Node, known = new Map<Node, boolean>()): boolean {
  let is = known.get(node);
  if (is === undefined) {
    const parent = node instanceof ShadowRoot ? node.host : node.parentNode;
    is =
      (node instanceof Element && isExcluded(node)) ||
      (parent ? isWithinExcluded(parent, known) : document.designMode === 'on');
    known.set(node, is);
  }
  return is;
}
