import { CLOSE_DELAY, OPEN_DELAY, PREPARE_DELAY, RESTING_SPEED } from './delays.ts';

/** How a card was opened: one opened on purpose stays until it is closed on purpose. */
export type Opener = 'hover' | 'press' | 'keyboard';

/**
 * What the reader is about with a name `T`.
 *
 *   closed ──over──▶ waiting ──timer──▶ open ──out──▶ leaving ──timer──▶ closed
 *      ▲                │                ▲               │
 *      └──────out───────┘                └──over, card───┘
 *
 * `pending` is the timer that counts; a timer with another number is late and is ignored.
 */
export type Intent<T> =
  | { state: 'closed'; pending: number }
  /** On a name; `isResting` once the pointer has been for a while. */
  | { state: 'waiting'; target: T; isResting: boolean; pending: number }
  | { state: 'open'; target: T; opener: Opener; pending: number }
  /** Off name and card; on `next` where the pointer is on another name meanwhile. */
  | { state: 'leaving'; target: T; next: T | null; isResting: boolean; pending: number };

export type IntentEvent<T> =
  /** The pointer moved on a name, at `speed` px/ms. */
  | { type: 'over'; target: T; speed: number }
  /** The pointer moved on neither name nor card; `isHeading` on its way from one to the other. */
  | { type: 'out'; isHeading: boolean }
  /** The pointer is on the card. */
  | { type: 'card' }
  /** The reader does something in the card. */
  | { type: 'use' }
  | { type: 'open'; target: T; opener: 'press' | 'keyboard' }
  | { type: 'close' }
  | { type: 'timer'; pending: number };

export interface IntentStep<T> {
  intent: Intent<T>;
  /** Start this timer; the one before no longer counts. */
  timer: { pending: number; delay: number } | null;
}

export const CLOSED = { state: 'closed', pending: 0 } as const;

function stay<T>(intent: Intent<T>): IntentStep<T> {
  return { intent, timer: null };
}

/** Goes on to a state that a timer will end. */
function wait<T>(intent: Intent<T>, delay: number): IntentStep<T> {
  const pending = intent.pending + 1;
  return { intent: { ...intent, pending }, timer: { pending, delay } };
}

/** Goes on to a state that no timer ends; a timer under way no longer counts. */
function settle<T>(intent: Intent<T>): IntentStep<T> {
  return { intent: { ...intent, pending: intent.pending + 1 }, timer: null };
}

function over<T>(intent: Intent<T>, target: T, speed: number): IntentStep<T> {
  const { pending } = intent;
  switch (intent.state) {
    case 'closed':
      return wait({ state: 'waiting', target, isResting: false, pending }, PREPARE_DELAY);
    case 'waiting':
      return intent.target === target && speed <= RESTING_SPEED
        ? stay(intent)
        : wait({ state: 'waiting', target, isResting: false, pending }, PREPARE_DELAY);
    case 'open':
      if (intent.opener !== 'hover' || intent.target === target) return stay(intent);
      return wait(
        { state: 'leaving', target: intent.target, next: target, isResting: false, pending },
        PREPARE_DELAY,
      );
    case 'leaving':
      if (intent.target === target)
        return settle({ state: 'open', target, opener: 'hover', pending });
      return intent.next === target && speed <= RESTING_SPEED
        ? stay(intent)
        : wait({ ...intent, next: target, isResting: false }, PREPARE_DELAY);
  }
}

function out<T>(intent: Intent<T>, isHeading: boolean): IntentStep<T> {
  const { pending } = intent;
  switch (intent.state) {
    case 'closed':
      return stay(intent);
    case 'waiting':
      return settle({ state: 'closed', pending });
    case 'open':
      if (intent.opener !== 'hover') return stay(intent);
      return wait(
        { state: 'leaving', target: intent.target, next: null, isResting: false, pending },
        CLOSE_DELAY,
      );
    case 'leaving':
      return intent.next === null && !isHeading
        ? stay(intent)
        : wait({ ...intent, next: null }, CLOSE_DELAY);
  }
}

function timer<T>(intent: Intent<T>): IntentStep<T> {
  const { pending } = intent;
  switch (intent.state) {
    case 'waiting':
      return intent.isResting
        ? settle({ state: 'open', target: intent.target, opener: 'hover', pending })
        : wait({ ...intent, isResting: true }, OPEN_DELAY - PREPARE_DELAY);
    case 'leaving':
      if (intent.next === null) return settle({ state: 'closed', pending });
      return intent.isResting
        ? settle({ state: 'open', target: intent.next, opener: 'hover', pending })
        : wait({ ...intent, isResting: true }, OPEN_DELAY - PREPARE_DELAY);
    default:
      return stay(intent);
  }
}

/** The next state, and the timer to start. Pure: the clock and the card are its caller's. */
export function step<T>(intent: Intent<T>, event: IntentEvent<T>): IntentStep<T> {
  const { pending } = intent;
  switch (event.type) {
    case 'over':
      return over(intent, event.target, event.speed);
    case 'out':
      return out(intent, event.isHeading);
    case 'card':
      return intent.state === 'leaving'
        ? settle({ state: 'open', target: intent.target, opener: 'hover', pending })
        : stay(intent);
    case 'use': {
      const current = shown(intent);
      if (!current) return stay(intent);
      const opener = current.opener === 'hover' ? 'press' : current.opener;
      return settle({ state: 'open', target: current.target, opener, pending });
    }
    case 'open':
      return settle({ state: 'open', target: event.target, opener: event.opener, pending });
    case 'close':
      return settle({ state: 'closed', pending });
    case 'timer':
      return event.pending === pending ? timer(intent) : stay(intent);
  }
}

/** The target whose card will show next if all stays as it is, once that is likely. */
export function expected<T>(intent: Intent<T>): T | null {
  if (intent.state === 'waiting') return intent.isResting ? intent.target : null;
  return intent.state === 'leaving' && intent.isResting ? intent.next : null;
}

/** The target whose card shows in a state, if any. */
export function shown<T>(intent: Intent<T>): { target: T; opener: Opener } | null {
  if (intent.state === 'open') return { target: intent.target, opener: intent.opener };
  return intent.state === 'leaving' ? { target: intent.target, opener: 'hover' } : null;
}
