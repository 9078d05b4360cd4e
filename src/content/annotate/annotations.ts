import type { Send } from '../../messages/send.ts';
import { PageRuns } from '../page/page-runs.ts';
import { finish } from '../page/slices.ts';
import { nodeRanges } from '../page/text-run.ts';
import type { Mention, Painter, Strokes } from '../paint/painter.ts';
import type { Heard } from '../session.ts';
import { MentionFinder } from './find-mentions.ts';
import { Knowledge } from './knowledge.ts';
import { selectMentions } from './select-mentions.ts';

/** The mentions of the page: found, painted, and reported for the toolbar. */
export class Annotations {
  readonly #runs: PageRuns;
  readonly #knowledge = new Knowledge();
  #finder: MentionFinder | null = null;
  #mentions: Mention[] = [];
  /** Mentions that were asked for: they are painted whatever the density. */
  readonly #asked = new Set<Mention>();
  #reported = '';

  constructor(
    private readonly painter: Painter,
    private readonly send: Send,
    private readonly document: string,
  ) {
    this.#runs = new PageRuns(painter);
  }

  /** In document order. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /**
   * Finds, paints and reports anew: the page's text has changed, or there is more to know of it. Yields now and then,
   * so that the caller may let the page work.
   */
  *update(heard: readonly Heard[]): Generator<void> {
    this.#knowledge.learn(heard);
    const { shortlist, places } = this.#knowledge;
    if (!shortlist) return;
    // The background may have forgotten what it was told.
    if (heard.some(({ isFresh }) => isFresh)) this.#reported = '';
    if (this.#finder?.shortlist !== shortlist) this.#finder = new MentionFinder(shortlist);
    yield;
    const found = yield* this.#finder.find(this.#runs, places);
    yield;
    this.#mentions = keepKnown(this.#mentions, found);
    yield* this.#paint();
    yield;
    this.#report();
  }

  /** Paints a mention that the density left out, so that the reader sees what is meant. */
  show(mention: Mention): void {
    if (this.painter.rangeOf(mention)) return;
    this.#asked.add(mention);
    finish(this.#paint());
  }

  *#paint(): Generator<void> {
    const appearance = this.#finder?.shortlist.appearance;
    if (!appearance) return;
    const chosen = new Set(selectMentions(this.#mentions, appearance.density));
    for (const mention of this.#mentions) if (this.#asked.has(mention)) chosen.add(mention);
    const strokes: Strokes = new Map();
    for (const mention of this.#mentions) {
      if (!chosen.has(mention)) continue;
      for (const { node, start, end } of nodeRanges(mention.run, mention.start, mention.end)) {
        const stroke = { start, end, mention };
        const others = strokes.get(node);
        if (others) others.push(stroke);
        else strokes.set(node, [stroke]);
      }
    }
    yield* this.painter.paint(strokes, appearance.style);
  }

  #report(): void {
    const counts = new Map<number, number>();
    for (const { entities } of this.#mentions) {
      for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const mentions = [...counts].map(([entity, count]) => ({ entity, count }));
    const report = JSON.stringify(mentions);
    if (report === this.#reported) return;
    this.#reported = report;
    // The toolbar's number is not worth an error: the next report brings it up to date.
    this.send('page/report', { document: this.document, mentions }).catch(() => {
      this.#reported = '';
    });
  }
}

/** The mentions found now; one that was known before stays the same object, so that a card can stay at it. */
function keepKnown(known: readonly Mention[], found: readonly Mention[]): Mention[] {
  const keyOf = ({ start, end, entities }: Mention) => `${start}-${end}-${entities.join()}`;
  const byRun = new Map<Mention['run'], Map<string, Mention>>();
  for (const mention of known) {
    const ofRun = byRun.get(mention.run) ?? new Map<string, Mention>();
    byRun.set(mention.run, ofRun.set(keyOf(mention), mention));
  }
  return found.map((mention) => byRun.get(mention.run)?.get(keyOf(mention)) ?? mention);
}
