import type { EntityType } from '../../model/pack.ts';
import type { HighlightStyle } from '../../model/settings.ts';
import { batchesOf } from './batches.ts';
import {
  sameStrokes,
  type Brush,
  type Mention,
  type Stroke,
  type Strokes,
  type Texts,
} from './painter.ts';

type Look = 'line' | 'tint';

const LOOKS: Record<HighlightStyle, Look[]> = {
  'underline-tint': ['line', 'tint'],
  underline: ['line'],
  tint: ['tint'],
};

interface Painted {
  style: HighlightStyle;
  strokes: Stroke[];
  ranges: Range[];
  /** The words under each stroke. */
  words: string[];
}

/** Paints with CSS custom highlights: the page's nodes stay as they are, and nothing can be focused. */
export class HighlightPainter implements Brush {
  readonly #painted = new Map<Text, Painted>();

  textOf(node: Text): string {
    return node.data;
  }

  isOurs(): boolean {
    return false;
  }

  *keep(texts: Texts): Generator<void> {
    for (const batch of batchesOf(this.#painted.keys())) {
      yield;
      this.erase(batch.filter((node) => !texts.has(node)));
    }
  }

  add(strokes: Strokes, style: HighlightStyle): void {
    for (const [node, wanted] of strokes) {
      const painted = this.#painted.get(node);
      const isAsWanted =
        painted?.style === style &&
        !painted.ranges.some((range) => isOff(range, node)) &&
        sameStrokes(painted.strokes, wanted);
      if (isAsWanted) painted.strokes = wanted;
      else this.#erase(node);
      this.#draw(node, wanted, style);
    }
  }

  erase(nodes: Iterable<Text>): void {
    for (const node of nodes) this.#erase(node);
  }

  heal(records: MutationRecord[]): void {
    if (this.#painted.size === 0) return;
    const isMoved = records.some(({ removedNodes }) => removedNodes.length > 0);
    const written = new Set(records.map(({ target }) => target));
    for (const [node, { strokes, ranges, words }] of [...this.#painted]) {
      if (!written.has(node) && !(isMoved && ranges.some((range) => isOff(range, node)))) continue;
      const stay = () => ranges.every((range, i) => String(range) === words[i]);
      if (node.isConnected && stay()) continue;
      // The words may stand where they stood: then it is only the browser that lost the place.
      const isSame = strokes.every(({ start, end }, i) => node.data.slice(start, end) === words[i]);
      if (node.isConnected && isSame)
        strokes.forEach((stroke, i) => ranges[i] && place(ranges[i], node, stroke));
      else this.#erase(node);
    }
  }

  mentionAt({
    target,
    clientX,
    clientY,
  }: {
    target: EventTarget | null;
    clientX: number;
    clientY: number;
  }): Mention | null {
    if (this.#painted.size === 0 || !(target instanceof Node)) return null;
    for (let child = target.firstChild; child; child = child.nextSibling) {
      const painted = this.#painted.get(child as Text);
      const hit = painted?.ranges.findIndex((range) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
        ),
      );
      const stroke = painted?.strokes[hit ?? -1];
      if (stroke) return stroke.mention;
    }
    return null;
  }

  rangeOf(mention: Mention): Range | null {
    const ranges = mention.run.nodes.flatMap((node) => {
      const painted = this.#painted.get(node);
      return painted?.ranges.filter((_, i) => painted.strokes[i]?.mention === mention) ?? [];
    });
    const [first] = ranges;
    const last = ranges.at(-1);
    if (!first || !last) return null;
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  destroy(): void {
    this.erase([...this.#painted.keys()]);
  }

  #draw(node: Text, wanted: Stroke[], style: HighlightStyle): void {
    if (!node.isConnected) return;
    let painted = this.#painted.get(node);
    if (!painted) {
      const strokes = wanted.filter(({ end }) => end <= node.data.length);
      const ranges = strokes.map((stroke) => place(document.createRange(), node, stroke));
      painted = { style, strokes, ranges, words: ranges.map(String) };
      this.#painted.set(node, painted);
    }
    const { ranges } = painted;
    each(painted, (type, look, i) => {
      if (ranges[i]) highlightOf(type, look).add(ranges[i]);
    });
  }

  #erase(node: Text): void {
    const painted = this.#painted.get(node);
    if (!painted) return;
    this.#painted.delete(node);
    each(painted, (type, look, i) => {
      const highlight = highlightOf(type, look);
      const range = painted.ranges[i];
      if (range) highlight.delete(range);
      if (highlight.size === 0) CSS.highlights.delete(nameOf(type, look));
    });
  }
}

function each(
  { strokes, style }: Painted,
  act: (type: EntityType, look: Look, index: number) => void,
): void {
  strokes.forEach(({ mention }, i) => {
    for (const look of LOOKS[style]) act(mention.type, look, i);
  });
}

/** Whether a range that was put into a text node is no longer there: ranges leave nodes that move or are rewritten. */
function isOff({ startContainer, endContainer, collapsed }: Range, node: Text): boolean {
  return collapsed || startContainer !== node || endContainer !== node;
}

function place(range: Range, node: Text, { start, end }: Stroke): Range {
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

const nameOf = (type: EntityType, look: Look) => `sidelight-${type}-${look}`;

/** The registered highlight of a look, or a new one: the page's scripts could have taken ours away. */
function highlightOf(type: EntityType, look: Look): Highlight {
  const name = nameOf(type, look);
  let highlight = CSS.highlights.get(name);
  if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
  return highlight;
}
