import type { Mention, Painter } from '../paint/painter.ts';
import { isOnTheWay } from './heading.ts';
import {
  CLOSED,
  expected,
  shown,
  step,
  type Intent,
  type IntentEvent,
  type Opener,
} from './intent.ts';
import { PointerSpeed } from './pointer.ts';

/** What a click is for already: the page's links and controls keep it. */
const INTERACTIVE = 'a[href], button, summary, label, input, select, textarea, [role="button"]';

export interface HoverTarget {
  mention: Mention;
  opener: Opener;
  /** Where the pointer is, for a name that breaks over two lines; null if a key opened it. */
  point: { x: number; y: number } | null;
  /** Whether a finger opened it. */
  isTouch: boolean;
}

/** The cards that are opened and closed. */
export interface HoverCards {
  /** Which card an event was for: that of the name the reader is at, one that is pinned, or none. */
  cardOf: (target: EventTarget | null) => 'current' | 'pinned' | null;
  /** Where the card of the name that the reader is at stands. */
  readonly box: DOMRect | null;
  /** The card of this mention will probably be opened. */
  prepare: (mention: Mention) => void;
  /** Whose card is open; null: close it. */
  change: (target: HoverTarget | null) => void;
  closePinned: () => void;
}

/** Turns what pointer and keys do into one question: whose card is open? */
export class Hover {
  #intent: Intent<Mention> = CLOSED;
  #shown: HoverTarget | null = null;
  /** Where the pointer was last on a name … */
  #point: { x: number; y: number } | null = null;
  /** … and on the one whose card is open: from there it goes to the card. */
  #exit: { x: number; y: number } | null = null;
  #isTouch = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #speed = new PointerSpeed();
  readonly #listeners = new AbortController();

  constructor(
    private readonly painter: Painter,
    private readonly cards: HoverCards,
  ) {
    const { signal } = this.#listeners;
    const options = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', this.#onMove, options);
    document.addEventListener('pointerdown', this.#onDown, options);
    document.addEventListener('click', this.#onClick, options);
    document.addEventListener('scroll', this.#onScroll, options);
    document.documentElement.addEventListener('pointerleave', this.#onLeave, options);
    // Before the page: the first Escape closes the card and nothing else.
    window.addEventListener('keydown', this.#onKey, { capture: true, signal });
  }

  open(mention: Mention, opener: 'press' | 'keyboard'): void {
    this.#point = null;
    this.#isTouch = false;
    this.#dispatch({ type: 'open', target: mention, opener });
  }

  close(): void {
    this.#dispatch({ type: 'close' });
  }

  /** Closes the card of a mention that the page has taken away. */
  forget(isThere: (mention: Mention) => boolean): void {
    const current = shown(this.#intent);
    if (current && !isThere(current.target)) this.close();
  }

  destroy(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  readonly #onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const speed = this.#speed.at(event);
    if (this.cards.cardOf(targetOf(event)) === 'current') {
      this.#dispatch({ type: 'card' });
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    const mention = this.#mentionAt(event);
    if (mention) this.#point = point;
    if (mention && mention === this.#shown?.mention) this.#exit = point;
    const isHeading = this.#isHeading(point);
    this.#dispatch(
      mention
        ? { type: 'over', target: mention, speed: isHeading ? Infinity : speed }
        : { type: 'out', isHeading },
    );
  };

  readonly #onDown = (event: PointerEvent) => {
    this.#isTouch = event.pointerType === 'touch';
    const isInCard = this.cards.cardOf(targetOf(event)) === 'current';
    if (isInCard) this.#dispatch({ type: 'use' });
    // A finger may be about to scroll; if it taps, that is a click.
    else if (!this.#isTouch) this.#closeUnlessAt(event);
  };

  readonly #onClick = (event: MouseEvent) => {
    const target = targetOf(event);
    if (event.button !== 0 || !(target instanceof Element) || this.cards.cardOf(target)) return;
    if (this.#isTouch) this.#closeUnlessAt(event);
    if (event.defaultPrevented || target.closest(INTERACTIVE)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const mention = this.#mentionAt(event);
    if (!mention) return;
    this.#point = { x: event.clientX, y: event.clientY };
    this.#dispatch({ type: 'open', target: mention, opener: 'press' });
  };

  #closeUnlessAt(event: MouseEvent): void {
    if (this.#shown && !this.#mentionAt(event)) this.close();
  }

  /** What comes to lie under a pointer at rest was not pointed at. */
  readonly #onScroll = () => {
    if (!this.#shown) this.#onLeave();
  };

  readonly #onLeave = () => {
    this.#dispatch({ type: 'out', isHeading: false });
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (this.#shown) this.close();
    else if (this.cards.cardOf(targetOf(event)) === 'pinned') this.cards.closePinned();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Whether the pointer is on its way from the name to its card. */
  #isHeading(point: { x: number; y: number }): boolean {
    const { box } = this.cards;
    return this.#exit !== null && box !== null && isOnTheWay(this.#exit, point, box);
  }

  /** The mention under the pointer; what lies under a card is none. */
  #mentionAt(event: MouseEvent): Mention | null {
    const target = targetOf(event);
    if (this.cards.cardOf(target)) return null;
    return this.painter.mentionAt({ target, clientX: event.clientX, clientY: event.clientY });
  }

  #dispatch(event: IntentEvent<Mention>): void {
    const { intent, timer } = step(this.#intent, event);
    this.#intent = intent;
    if (timer) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#dispatch({ type: 'timer', pending: timer.pending });
      }, timer.delay);
    }
    const next = expected(intent);
    if (next && event.type === 'timer') this.cards.prepare(next);
    const now = shown(intent);
    if (now?.target === this.#shown?.mention && now?.opener === this.#shown?.opener) return;
    this.#shown = now && {
      mention: now.target,
      opener: now.opener,
      point: this.#point,
      isTouch: this.#isTouch,
    };
    this.#exit = this.#point;
    this.cards.change(this.#shown);
  }
}

function targetOf(event: Event): EventTarget | null {
  const [target = null] = event.composedPath();
  return target;
}
