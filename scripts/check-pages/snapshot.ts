/** A page as its own scripts could see it. */
export interface Snapshot {
  /** The markup of the document, of its open shadow roots and of frames of the same origin. */
  html: string;
  textNodes: number;
  /** Style sheets that scripts have put into use. */
  adoptedSheets: number;
}

/** What Sidelight shows on a page. */
export interface Painted {
  /** Elements and ranges. */
  mentions: number;
  /** Menu entries such as "Contact us" whose "us" is highlighted. */
  traps: string[];
}

/** Takes a snapshot. Runs in the page, uses nothing from outside itself. */
export function takeSnapshot(): Snapshot {
  const snapshot: Snapshot = { html: '', textNodes: 0, adoptedSheets: 0 };
  const visit = (root: Document | ShadowRoot) => {
    snapshot.html += root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML;
    snapshot.adoptedSheets += root.adoptedStyleSheets.length;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) snapshot.textNodes++;
      const { shadowRoot } = node as Partial<Element>;
      if (shadowRoot) visit(shadowRoot);
      const inner = node instanceof HTMLIFrameElement ? node.contentDocument : null;
      // A frame's document may not have its root yet.
      if ((inner?.documentElement as Element | null | undefined) && inner) visit(inner);
    }
  };
  visit(document);
  return snapshot;
}

/** Looks at what Sidelight has painted. Runs in the page, uses nothing from outside itself. */
export function lookAtPainted(): Painted {
  const ranges: Range[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'sidelight-mark') {
        const range = document.createRange();
        range.selectNodeContents(element);
        ranges.push(range);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
      const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      if (inner) visit(inner);
    }
  };
  visit(document);
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sidelight-')) continue;
    for (const range of highlight) ranges.push(range as Range);
  }
  const blockOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('p, li, a, nav, div, td, section, h1, h2, h3, h4, body') ?? node;
  };
  const calls =
    /^(?:about|contact|call|email|find|follow|help|join|like|support|tell|visit|(?:advertise|connect|work) with|(?:work|write) for|write to) us\b/i;
  const traps = ranges.flatMap((range) => {
    if (!/^us$/i.test(range.toString())) return [];
    const phrase = (blockOf(range.startContainer).textContent ?? '').trim().replace(/\s+/g, ' ');
    // Longer text is no menu's, and may well speak of the United States.
    return phrase.length < 40 && calls.test(phrase) ? [phrase] : [];
  });
  return { mentions: ranges.length, traps };
}

/** Where two pages differ, in a few words; null if they are the same. */
export function differenceOf(before: Snapshot, after: Snapshot): string | null {
  if (before.html !== after.html) {
    let at = 0;
    while (before.html[at] === after.html[at]) at++;
    const excerpt = ({ html }: Snapshot) =>
      JSON.stringify(html.slice(Math.max(0, at - 30), at + 50));
    return `markup: ${excerpt(before)} became ${excerpt(after)}`;
  }
  if (before.textNodes !== after.textNodes) {
    return `text nodes: ${before.textNodes} became ${after.textNodes}`;
  }
  if (before.adoptedSheets !== after.adoptedSheets) {
    return `style sheets: ${before.adoptedSheets} became ${after.adoptedSheets}`;
  }
  return null;
}
