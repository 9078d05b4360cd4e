import type { HighlightStyle } from '../../model/settings.ts';
import { finish } from '../page/slices.ts';
import { batchesOf } from './batches.ts';
import { PainterChoice } from './choose-painter.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { MarkPainter } from './mark-painter.ts';
import type { Mention, Painter, Stroke, Strokes } from './painter.ts';
import { textInUse } from './places.ts';
import { StepAside } from './step-aside.ts';
import { fromView } from './view-order.ts';

/** Paints with elements where they do no harm, with custom highlights where they might. */
export class PagePainter implements Painter {
  readonly #marks: MarkPainter;
  readonly #highlights = new HighlightPainter();
  readonly #choice = new PainterChoice(
    (node) => this.#marks.isOurs(node) || this.#marks.has(node as Text),
  );
  readonly #aside: StepAside;
  #strokes: Strokes = new Map();
  #style: HighlightStyle = 'underline-tint';

  /** @param unseen - lets a change of the page pass without being taken for the page's own */
  constructor(unseen: (work: () => void) => void) {
    const { liveness } = this.#choice;
    this.#marks = new MarkPainter({
      unseen,
      onBroken: (node, parent, how) => {
        liveness.broken(node, parent, how);
      },
    });
    this.#aside = new StepAside(this.#marks, () => {
      finish(this.paint(this.#strokes, this.#style));
    });
  }

  textOf(node: Text): string {
    return this.#marks.textOf(node);
  }

  isOurs(node: Text): boolean {
    return this.#marks.isOurs(node);
  }

  *paint(strokes: Strokes, style: HighlightStyle): Generator<void> {
    this.#strokes = strokes;
    this.#style = style;
    const work = this.#paintAll(strokes, style);
    while (this.#strokes === strokes && work.next().done !== true) yield;
  }

  *#paintAll(strokes: Strokes, style: HighlightStyle): Generator<void> {
    yield* this.#marks.keep(strokes);
    yield* this.#highlights.keep(strokes);
    for (const entries of batchesOf(fromView(strokes))) {
      const batch = new Map(entries);
      yield* this.#choice.lookAround(batch);
      yield;
      this.#paintBatch(batch, style);
    }
  }

  /** What a text was painted with goes in the same task in which it is painted anew: nothing flickers. */
  #paintBatch(batch: Strokes, style: HighlightStyle): void {
    const { marked, highlighted } = this.#divide(batch);
    const texts = [...batch.keys()];
    this.#marks.erase(texts.filter((node) => !marked.has(node)));
    this.#highlights.erase(texts.filter((node) => !highlighted.has(node)));
    this.#marks.add(marked, style);
    this.#highlights.add(highlighted, style);
    if (marked.size > 0) this.#choice.liveness.painted();
  }

  /** Which texts are for marks and which for highlights; asks for styles, and must be done before any mark is put. */
  #divide(strokes: Strokes) {
    const marked: Strokes = new Map();
    const highlighted: Strokes = new Map();
    const isInUse = textInUse();
    for (const [node, all] of strokes) {
      const wanted = all.filter((stroke) => this.#isUpToDate(node, stroke));
      if (wanted.length === 0) continue;
      const byMark = this.#marks.has(node)
        ? this.#choice.mayKeepMarks(node)
        : this.#choice.mayMark(node, wanted) && !isInUse(node);
      (byMark ? marked : highlighted).set(node, wanted);
    }
    return { marked, highlighted };
  }

  /** Whether the words of a stroke stand where they were found: the page may have written since. */
  #isUpToDate(node: Text, { start, end, mention: { run } }: Stroke): boolean {
    const at = run.starts[run.nodes.indexOf(node)] ?? 0;
    return this.textOf(node).slice(start, end) === run.text.slice(at + start, at + end);
  }

  heal(records: MutationRecord[]): void {
    this.#choice.liveness.note(records);
    this.#marks.heal(records);
    this.#highlights.heal(records);
  }

  mentionAt(event: {
    target: EventTarget | null;
    clientX: number;
    clientY: number;
  }): Mention | null {
    return this.#marks.mentionAt(event) ?? this.#highlights.mentionAt(event);
  }

  rangeOf(mention: Mention): Range | null {
    return this.#marks.rangeOf(mention) ?? this.#highlights.rangeOf(mention);
  }

  destroy(): void {
    this.#aside.destroy();
    this.#marks.destroy();
    this.#highlights.destroy();
  }
}
