import type { Mention, Painter } from '../paint/painter.ts';
import { CLOSED, shown, step, type Intent, type IntentEvent, type Opener } from './intent.ts';
import { PointerSpeed } from './pointer.ts';

/** What a click is for already: the page's links and controls keep it. */
const INTERACTIVE = 'a[href], button, summary, label, input, select, textarea, [role="button"]';

export interface HoverTarget {
  mention: Mention;
  opener: Opener;
  /** Where the pointer is, for a name that breaks over two lines; null if a key opened it. */
  point: { x: number; y: number } | null;
}

/** Turns what pointer and keys do into one question: whose card is open? */
export class Hover {
  #intent: Intent<Mention> = CLOSED;
  #shown: HoverTarget | null = null;
  #point: { x: number; y: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #speed = new PointerSpeed();
  readonly #listeners = new AbortController();

  constructor(
    private readonly painter: Painter,
    private readonly isCard: (target: EventTarget | null) => boolean,
    private readonly onChange: (target: HoverTarget | null) => void,
  ) {
    const { signal } = this.#listeners;
    const options = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', this.#onMove, options);
    document.addEventListener('pointerdown', this.#onDown, options);
    document.addEventListener('click', this.#onClick, options);
    document.documentElement.addEventListener(
      'pointerleave',
      () => {
        this.#dispatch({ type: 'out' });
      },
      options,
    );
    // Before the page: the first Escape closes the card and nothing else.
    window.addEventListener('keydown', this.#onKey, { capture: true, signal });
  }

  open(mention: Mention, opener: 'press' | 'keyboard'): void {
    this.#point = null;
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
    const [target = null] = event.composedPath();
    if (this.isCard(target)) {
      this.#dispatch({ type: 'card' });
      return;
    }
    const mention = this.#mentionAt(event);
    if (mention) this.#point = { x: event.clientX, y: event.clientY };
    this.#dispatch(mention ? { type: 'over', target: mention, speed } : { type: 'out' });
  };

  readonly #onDown = (event: PointerEvent) => {
    const [target = null] = event.composedPath();
    if (this.#shown && !this.isCard(target) && !this.#mentionAt(event)) this.close();
  };

  readonly #onClick = (event: MouseEvent) => {
    const [target] = event.composedPath();
    if (event.button !== 0 || !(target instanceof Element) || this.isCard(target)) return;
    if (event.defaultPrevented || target.closest(INTERACTIVE)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const mention = this.#mentionAt(event);
    if (!mention) return;
    this.#point = { x: event.clientX, y: event.clientY };
    this.#dispatch({ type: 'open', target: mention, opener: 'press' });
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#shown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  };

  #mentionAt(event: MouseEvent): Mention | null {
    const [target = null] = event.composedPath();
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
    const now = shown(intent);
    if (now?.target === this.#shown?.mention && now?.opener === this.#shown?.opener) return;
    this.#shown = now && { mention: now.target, opener: now.opener, point: this.#point };
    this.onChange(this.#shown);
  }
}
