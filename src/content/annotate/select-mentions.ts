import type { Density } from '../../model/settings.ts';
import type { Mention } from '../paint/painter.ts';

const SECTIONS = 'article, section, aside, main, nav, header, footer, blockquote, body';

/** Where a section of the page begins: its element, and the heading last seen before a place in it. */
class Sections {
  readonly #headings = [...document.querySelectorAll('h1, h2, h3, h4')];
  readonly #numbers = new Map<Element | null, number>();

  of(node: Text): string {
    const element = node.parentElement?.closest(SECTIONS) ?? null;
    let number = this.#numbers.get(element);
    if (number === undefined) this.#numbers.set(element, (number = this.#numbers.size));
    return `${number}/${this.#headingsBefore(node)}`;
  }

  #headingsBefore(node: Text): number {
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = this.#headings[middle];
      const isBefore =
        heading !== undefined &&
        (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isVisible = ({ run }: Mention) => run.nodes[0]?.parentElement?.checkVisibility() ?? false;

/**
 * The mentions to paint at a density: every one; the first of each section that can be seen; or none.
 *
 * @param mentions - in document order
 */
export function selectMentions(mentions: readonly Mention[], density: Density): Mention[] {
  if (density === 'none') return [];
  if (density === 'all') return [...mentions];
  const sections = new Sections();
  const firsts = new Map<string, Mention>();
  const hidden = new Set<string>();
  for (const mention of mentions) {
    const [node] = mention.run.nodes;
    if (!node) continue;
    const key = `${sections.of(node)}/${mention.entities.join()}`;
    if (firsts.has(key) && !hidden.has(key)) continue;
    const visible = isVisible(mention);
    if (!visible && firsts.has(key)) continue;
    firsts.set(key, mention);
    if (visible) hidden.delete(key);
    else hidden.add(key);
  }
  return [...firsts.values()];
}
