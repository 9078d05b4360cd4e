/**
 * Finds what is wrong to look at on a page: text that is cut or runs out of its box, a page wider than its window,
 * and text that does not stand out from its ground by 4.5 : 1 (WCAG 2.2, 1.4.3). Runs in a browser and uses nothing
 * but the page. One line for each fault.
 */
export function findFaults(): string[] {
  const LEAST_CONTRAST = 4.5;
  /** Rounding, and the overhang of italics. */
  const SLACK = 2.5;
  const faults = new Set<string>();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });

  type Color = [red: number, green: number, blue: number, alpha: number];
  /** What a colour of any notation is on the screen. */
  const read = (color: string): Color => {
    if (!pen) return [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a]: Color, ground: Color): Color => [
    r * a + ground[0] * (1 - a),
    g * a + ground[1] * (1 - a),
    b * a + ground[2] * (1 - a),
    1,
  ];
  const luminance = ([r, g, b]: Color) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (a: Color, b: Color) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The element around, out of a shadow tree too. */
  const parentOf = (element: Element): Element | null => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const around = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) all.push(at);
    return all;
  };
  const groundOf = (ancestors: Element[]): Color => {
    const canvasColor = getComputedStyle(document.documentElement).colorScheme.includes('dark');
    const isDark = canvasColor && matchMedia('(prefers-color-scheme: dark)').matches;
    let ground: Color = isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    for (const element of ancestors.toReversed()) {
      ground = over(read(getComputedStyle(element).backgroundColor), ground);
    }
    return ground;
  };
  const nameOf = (element: Element, text: string) => {
    const { className } = element;
    const classes =
      typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
    const kind = [element.localName, ...classes.split(' ').filter(Boolean)].join('.');
    return `${kind} “${text.trim().slice(0, 40)}”`;
  };

  const checkContrast = (element: Element, ancestors: Element[], text: string) => {
    const style = getComputedStyle(element);
    const ground = groundOf(ancestors);
    const isDrawn = element instanceof SVGElement;
    const ink = over(read(isDrawn ? style.fill : style.color), ground);
    // A halo around a label keeps its ground away.
    const value = contrast(ink, ground);
    if (value < LEAST_CONTRAST)
      faults.add(`contrast ${value.toFixed(2)}: ${nameOf(element, text)}`);
  };

  /** Whether what is cut off is meant to be: cut with an ellipsis, or only there to be heard. */
  const isMeant = (style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' ||
    style.webkitLineClamp !== 'none' ||
    style.clipPath !== 'none';

  const checkPlace = (element: Element, ancestors: Element[], text: string, box: DOMRect) => {
    // An opening quotation mark may hang in the margin.
    const hanging = Math.max(0, -Number.parseFloat(getComputedStyle(element).textIndent) || 0);
    for (const ancestor of ancestors) {
      const style = getComputedStyle(ancestor);
      if (isMeant(style)) return;
      const outer = ancestor.getBoundingClientRect();
      const isInline = style.display.startsWith('inline') && !style.display.includes('-');
      if (isInline || style.display === 'contents' || ancestor instanceof SVGGElement) continue;
      if (ancestor === document.body || ancestor === document.documentElement) return;
      const out = Math.max(outer.left - hanging - box.left, box.right - outer.right - hanging);
      const scrolls = /auto|scroll/.test(style.overflowX);
      if (out > SLACK && !scrolls && !(ancestor instanceof SVGTextContentElement)) {
        faults.add(
          `out by ${out.toFixed(0)} px of ${nameOf(ancestor, '')}: ${nameOf(element, text)}`,
        );
        return;
      }
      const isCut = /hidden|clip/.test(style.overflowY);
      const below = Math.max(outer.top - box.top, box.bottom - outer.bottom);
      if (isCut && below > SLACK + 1) {
        faults.add(
          `cut by ${below.toFixed(0)} px in ${nameOf(ancestor, '')}: ${nameOf(element, text)}`,
        );
        return;
      }
      // What is scrolled away may be scrolled to.
      if (/auto|scroll/.test(style.overflowY) || scrolls || style.position === 'fixed') return;
    }
  };

  const checkText = (node: Node) => {
    const text = node.nodeValue ?? '';
    const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (text.trim() === '' || ['STYLE', 'SCRIPT', 'TITLE', 'title'].includes(element.tagName))
      return;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const ancestors = around(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    if (boxes.length === 0) return;
    checkContrast(element, ancestors, text);
    for (const box of boxes) checkPlace(element, ancestors, text, box);
  };

  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element)) checkText(node);
      else if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.add(`page wider than its window by ${scrollWidth - clientWidth} px`);
  walk(document.body);
  return [...faults];
}
