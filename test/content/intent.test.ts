import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSE_DELAY, OPEN_DELAY, PREPARE_DELAY } from '../../src/content/hover/delays.ts';
import {
  CLOSED,
  expected,
  shown,
  step,
  type Intent,
  type IntentEvent,
} from '../../src/content/hover/intent.ts';

/*
 *   closed ──over──▶ waiting ──timer──▶ open ──out──▶ leaving ──timer──▶ closed
 *      ▲                │                ▲               │
 *      └──────out───────┘                └──over, card───┘
 */

type Event = IntentEvent<string>;

/** Feeds events to the reducer with a clock: numbers are ms that pass. */
function run(...script: (Event | number)[]) {
  let intent: Intent<string> = CLOSED;
  let now = 0;
  const timers: { pending: number; at: number }[] = [];
  const dispatch = (event: Event) => {
    const next = step(intent, event);
    ({ intent } = next);
    if (!next.timer) return;
    timers.splice(0, 1, { pending: next.timer.pending, at: now + next.timer.delay });
  };
  for (const entry of script) {
    if (typeof entry !== 'number') {
      dispatch(entry);
      continue;
    }
    const until = now + entry;
    for (let timer = timers[0]; timer && timer.at <= until; timer = timers[0]) {
      timers.pop();
      now = timer.at;
      dispatch({ type: 'timer', pending: timer.pending });
    }
    now = until;
  }
  return intent;
}

const play = (...script: (Event | number)[]) => shown(run(...script));

const over = (target: string, speed = 0): Event => ({ type: 'over', target, speed });
const out: Event = { type: 'out', isHeading: false };
const heading: Event = { type: 'out', isHeading: true };
const card: Event = { type: 'card' };
const press = (target: string): Event => ({ type: 'open', target, opener: 'press' });

describe('hover intent', () => {
  it('opens after a rest on the name, not before', () => {
    expect(play(over('a'), OPEN_DELAY - 1)).toBeNull();
    expect(play(over('a'), OPEN_DELAY)).toEqual({ target: 'a', opener: 'hover' });
  });

  it('opens nothing while the pointer sweeps down a page of names', () => {
    const sweep = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => [
      over(name, 2),
      100,
      over(name, 2),
      100,
      out,
      20,
    ]);
    expect(play(...sweep, OPEN_DELAY * 2)).toBeNull();
  });

  it('waits for a fast pointer to rest', () => {
    expect(play(over('a', 2), 200, over('a', 2), 200)).toBeNull();
    expect(play(over('a', 2), 200, over('a', 0.1), 100)).toEqual({ target: 'a', opener: 'hover' });
  });

  it('closes after a while off name and card', () => {
    expect(play(over('a'), OPEN_DELAY, out, CLOSE_DELAY - 1)).not.toBeNull();
    expect(play(over('a'), OPEN_DELAY, out, CLOSE_DELAY)).toBeNull();
  });

  it('stays open on the way from the name to the card, and in the card', () => {
    expect(play(over('a'), OPEN_DELAY, out, 200, card, 5000)).toEqual({
      target: 'a',
      opener: 'hover',
    });
  });

  it('keeps the card when the way to it crosses another name', () => {
    expect(play(over('a'), OPEN_DELAY, over('b', 1), 100, card, 5000)?.target).toBe('a');
  });

  it('changes to another name the pointer rests on', () => {
    expect(play(over('a'), OPEN_DELAY, over('b'), OPEN_DELAY)?.target).toBe('b');
  });

  it('opens at once when pressed, and stays until closed', () => {
    expect(play(press('a'), out, 10_000)).toEqual({ target: 'a', opener: 'press' });
    expect(play(press('a'), over('b'), 10_000)?.target).toBe('a');
    expect(play(press('a'), { type: 'close' })).toBeNull();
  });

  it('expects a card before it opens, of a name that the pointer rests on', () => {
    expect(expected(run(over('a'), PREPARE_DELAY - 1))).toBeNull();
    expect(expected(run(over('a'), PREPARE_DELAY))).toBe('a');
    expect(expected(run(over('a'), OPEN_DELAY, over('b'), PREPARE_DELAY))).toBe('b');
    expect(expected(run(over('a'), OPEN_DELAY))).toBeNull();
  });

  it('expects nothing of a name that is passed over', () => {
    expect(expected(run(over('a', 2), 20, over('a', 2), 20, over('b', 2), 20))).toBeNull();
  });

  it('stays open for as long as the pointer is on its way to the card, over other names, too', () => {
    const way = Array.from({ length: 20 }, (_, i) => [
      i % 3 ? heading : over('b', Infinity),
      OPEN_DELAY - 10,
    ]).flat();
    expect(play(over('a'), OPEN_DELAY, ...way, card)?.target).toBe('a');
  });

  it('closes when the pointer gives up on its way', () => {
    expect(play(over('a'), OPEN_DELAY, heading, CLOSE_DELAY)).toBeNull();
    expect(play(over('a'), OPEN_DELAY, heading, 100, over('b'), OPEN_DELAY)?.target).toBe('b');
  });

  it('stays until closed once the card is used', () => {
    expect(play(over('a'), OPEN_DELAY, card, { type: 'use' }, out, 10_000)).toEqual({
      target: 'a',
      opener: 'press',
    });
    expect(play({ type: 'use' }, 10_000)).toBeNull();
  });

  it('ignores a timer that was overtaken', () => {
    expect(play(over('a'), { type: 'close' }, OPEN_DELAY)).toBeNull();
    expect(play(over('a'), 100, press('b'), OPEN_DELAY)?.target).toBe('b');
  });

  const events = fc.oneof(
    fc.record({
      type: fc.constant('over' as const),
      target: fc.constantFrom('a', 'b'),
      speed: fc.constantFrom(0, 1),
    }),
    fc.constantFrom<Event>(out, heading, card, { type: 'close' }),
    fc.integer({ min: 1, max: 400 }),
  );

  it('never shows a card by hovering without a rest of OPEN_DELAY somewhere', () => {
    fc.assert(
      fc.property(fc.array(events), (script) => {
        const brief = script.map((entry) =>
          typeof entry === 'number' ? Math.min(entry, 9) : entry,
        );
        const short = brief.slice(0, Math.floor(OPEN_DELAY / 9));
        expect(play(...short)).toBeNull();
      }),
    );
  });

  it('is closed a while after the pointer has left, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(events), (script) => {
        expect(play(...script, out, CLOSE_DELAY)).toBeNull();
      }),
    );
  });
});
