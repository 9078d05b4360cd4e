import { CLOSE_DELAY, OPEN_DELAY, RESTING_SPEED } from './delays.ts';

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
  | { state: 'waiting'; target: T; pending: number }
  | { state: 'open'; target: T; opener: Opener; pending: number }
  /** Off name and card; on `next` where the pointer is on another name meanwhile. */
  | { state: 'leaving'; target: T; next: T | null; pending: number };

export type IntentEvent<T> =
  /** The pointer moved on a name, at `speed` px/ms. */
  | { type: 'over'; target: T; speed: number }
  /** The pointer moved on neither name nor card. */
  | { type: 'out' }
  /** The pointer is on the card, or focus is in it. */
  | { type: 'card' }
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
      return wait({ state: 'waiting', target, pending }, OPEN_DELAY);
    case 'waiting':
      return intent.target === target && speed <= RESTING_SPEED
        ? stay(intent)
        : wait({ state: 'waiting', target, pending }, OPEN_DELAY);
    case 'open':
      if (intent.opener !== 'hover' || intent.target === target) return stay(intent);
      return wait({ state: 'leaving', target: intent.target, next: target, pending }, OPEN_DELAY);
    case 'leaving':
      if (intent.target === target)
        return settle({ state: 'open', target, opener: 'hover', pending });
      return intent.next === target && speed <= RESTING_SPEED
        ? stay(intent)
        : wait({ ...intent, next: target }, OPEN_DELAY);
  }
}

function out<T>(intent: Intent<T>): IntentStep<T> {
  const { pending } = intent;
  switch (intent.state) {
    case 'closed':
      return stay(intent);
    case 'waiting':
      return settle({ state: 'closed', pending });
    case 'open':
      if (intent.opener !== 'hover') return stay(intent);
      return wait({ state: 'leaving', target: intent.target, next: null, pending }, CLOSE_DELAY);
    case 'leaving':
      return intent.next === null ? stay(intent) : wait({ ...intent, next: null }, CLOSE_DELAY);
  }
}

function timer<T>(intent: Intent<T>): IntentStep<T> {
  const { pending } = intent;
  switch (intent.state) {
    case 'waiting':
      return settle({ state: 'open', target: intent.target, opener: 'hover', pending });
    case 'leaving':
      return settle(
        intent.next === null
          ? { state: 'closed', pending }
          : { state: 'open', target: intent.next, opener: 'hover', pending },
      );
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
      return out(intent);
    case 'card':
      return intent.state === 'leaving'
        ? settle({ state: 'open', target: intent.target, opener: 'hover', pending })
        : stay(intent);
    case 'open':
      return settle({ state: 'open', target: event.target, opener: event.opener, pending });
    case 'close':
      return settle({ state: 'closed', pending });
    case 'timer':
      return event.pending === pending ? timer(intent) : stay(intent);
  }
}

/** The target whose card shows in a state, if any. */
export function shown<T>(intent: Intent<T>): { target: T; opener: Opener } | null {
  if (intent.state === 'open') return { target: intent.target, opener: intent.opener };
  return intent.state === 'leaving' ? { target: intent.target, opener: 'hover' } : null;
}
