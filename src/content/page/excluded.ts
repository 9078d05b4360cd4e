/** Elements whose text is not for reading: code, controls, drawings, media, and our own. */
const EXCLUDED = new Set(
  (
    'script style noscript template title head textarea input select option optgroup datalist button code pre ' +
    'samp kbd svg math canvas audio video object embed iframe frame progress meter sidelight-card'
  ).split(' '),
);

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** Whether an element keeps its text to itself. Says nothing of its ancestors. */
export function isExcluded(element: Element): boolean {
  return EXCLUDED.has(element.localName) || isEditable(element);
}

function isEditable(element: Element): boolean {
  return element.hasAttribute('contenteditable') || element.hasAttribute('role')
    ? element.matches(EDITABLE)
    : false;
}

/** Whether an element or one it stands in keeps its text to itself. */
export function isWithinExcluded(node: Node): boolean {
  let current: Node | null = node;
  while (current) {
    if (current instanceof Element && isExcluded(current)) return true;
    current = current instanceof ShadowRoot ? current.host : current.parentNode;
  }
  return document.designMode === 'on';
}

/**
 * Elements that text runs through. All others end a run: blocks, line breaks, pictures, and footnote signs, which
 * would otherwise be read as part of the word before them.
 */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong ' +
    'time tt u var wbr slot sidelight-mark'
  ).split(' '),
);

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}
