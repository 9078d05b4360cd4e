import { ENTITY_TYPES, type EntityType } from '../../model/pack.ts';
import type { HighlightStyle } from '../../model/settings.ts';
import type { Mention, Painter, Stroke, Strokes } from './painter.ts';

type Look = 'line' | 'tint';

const LOOKS: Record<HighlightStyle, Look[]> = {
  'underline-tint': ['line', 'tint'],
  underline: ['line'],
  tint: ['tint'],
};

interface Painted {
  stroke: Stroke;
  range: Range;
}

/** Paints with CSS custom highlights: the page's nodes stay as they are, and nothing can be focused. */
export class HighlightPainter implements Painter {
  readonly #painted = new Map<Text, Painted[]>();
  #style: HighlightStyle = 'underline-tint';

  textOf(node: Text): string {
    return node.data;
  }

  isOurs(): boolean {
    return false;
  }

  paint(strokes: Strokes, style: HighlightStyle): void {
    this.#style = style;
    this.#painted.clear();
    for (const [node, wanted] of strokes) {
      const painted = wanted
        .filter(({ end }) => node.isConnected && end <= node.data.length)
        .map((stroke) => ({ stroke, range: rangeIn(node, stroke) }));
      if (painted.length > 0) this.#painted.set(node, painted);
    }
    this.#register();
  }

  heal(records: MutationRecord[]): void {
    const rewritten = records.filter(
      ({ type, target }) => type === 'characterData' && this.#painted.delete(target as Text),
    );
    if (rewritten.length > 0) this.#register();
  }

  mentionAt({ clientX, clientY }: { clientX: number; clientY: number }): Mention | null {
    if (this.#painted.size === 0) return null;
    const position = document.caretPositionFromPoint(clientX, clientY);
    const painted =
      position?.offsetNode instanceof Text ? this.#painted.get(position.offsetNode) : undefined;
    const hit = painted?.find(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    return hit?.stroke.mention ?? null;
  }

  rangeOf(mention: Mention): Range | null {
    const ranges = mention.run.nodes.flatMap(
      (node) =>
        this.#painted
          .get(node)
          ?.filter(({ stroke }) => stroke.mention === mention)
          .map(({ range }) => range) ?? [],
    );
    const [first] = ranges;
    const last = ranges.at(-1);
    if (!first || !last) return null;
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  destroy(): void {
    this.#painted.clear();
    this.#register();
  }

  #register(): void {
    const all = [...this.#painted.values()].flat();
    for (const type of ENTITY_TYPES) {
      const ranges = all
        .filter(({ stroke }) => stroke.mention.type === type)
        .map(({ range }) => range);
      for (const look of ['line', 'tint'] as const) {
        const shown = LOOKS[this.#style].includes(look) ? ranges : [];
        setHighlight(type, look, shown);
      }
    }
  }
}

function rangeIn(node: Text, { start, end }: Stroke): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function setHighlight(type: EntityType, look: Look, ranges: Range[]): void {
  const name = `sidelight-${type}-${look}`;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
