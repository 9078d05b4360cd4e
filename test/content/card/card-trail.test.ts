import { describe, expect, it, vi } from 'vitest';
import { CardTrail, type Question } from '../../../src/content/card/card-trail.ts';
import type { CardContent } from '../../../src/ui/card/Card.tsx';
import { view } from '../../ui/card/views.ts';

const question = (entity: number): Question => ({ name: `name ${entity}`, entities: [entity] });
const answer = (entity: number): CardContent => ({
  state: 'entity',
  view: view({ entity, name: `entity ${entity}` }),
});
const error = (entity: number): CardContent => ({ state: 'error', name: `name ${entity}` });
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A trail whose questions are answered by hand, in any order. */
function createTrail() {
  const asked: { entity: number | undefined; reply: (content: CardContent) => void }[] = [];
  const patience: (() => void)[] = [];
  const shown: (CardContent | null)[] = [];
  const onChange = vi.fn(() => {
    shown.push(trail.content);
  });
  const trail = new CardTrail({
    ask: ({ entities }) =>
      new Promise((resolve) => {
        asked.push({ entity: entities[0], reply: resolve });
      }),
    patience: () =>
      new Promise<void>((resolve) => {
        patience.push(resolve);
      }),
    onChange,
  });
  const reply = async (content: CardContent, to = asked.length - 1) => {
    asked[to]?.reply(content);
    await settle();
  };
  return {
    trail,
    shown,
    reply,
    asked: () => asked.map(({ entity }) => entity),
    runOut: async () => {
      patience.at(-1)?.();
      await settle();
    },
  };
}

describe('the way of a card', () => {
  it('shows the answer, without saying that it is on its way if it comes soon', async () => {
    const { trail, shown, reply } = createTrail();
    trail.start(question(1));
    expect(trail.content).toBeNull();
    await reply(answer(1));
    expect(shown).toEqual([answer(1)]);
    expect(trail.canGoBack).toBe(false);
  });

  it('says that an answer is on its way when patience runs out', async () => {
    const { trail, shown, reply, runOut } = createTrail();
    trail.start(question(1));
    await runOut();
    await reply(answer(1));
    expect(shown).toEqual([{ state: 'loading', name: 'name 1' }, answer(1)]);
  });

  it('goes on to others and back', async () => {
    const { trail, reply } = createTrail();
    trail.start(question(1));
    await reply(answer(1));
    trail.goTo(question(2));
    expect(trail.content).toEqual(answer(1));
    await reply(answer(2));
    expect([trail.content, trail.canGoBack]).toEqual([answer(2), true]);
    trail.back();
    expect([trail.content, trail.canGoBack]).toEqual([answer(1), false]);
  });

  it('asks again for what is shown, also after going back', async () => {
    const { trail, reply, asked } = createTrail();
    trail.start(question(1));
    await reply(error(1));
    trail.goTo(question(2));
    await reply(answer(2));
    trail.back();
    trail.retry();
    expect(asked()).toEqual([1, 2, 1]);
    await reply(answer(1));
    expect([trail.content, trail.canGoBack]).toEqual([answer(1), false]);
  });

  it('stays where it is when the next one fails, one step on', async () => {
    const { trail, reply, asked } = createTrail();
    trail.start(question(1));
    await reply(answer(1));
    trail.goTo(question(2));
    await reply(error(2));
    trail.retry();
    expect(asked()).toEqual([1, 2, 2]);
    await reply(answer(2));
    trail.back();
    expect(trail.content).toEqual(answer(1));
  });

  it('ignores an answer that was overtaken', async () => {
    const { trail, reply } = createTrail();
    trail.start(question(1));
    trail.start(question(2));
    await reply(answer(2), 1);
    await reply(answer(1), 0);
    expect(trail.content).toEqual(answer(2));
    trail.goTo(question(3));
    trail.stop();
    await reply(answer(3), 2);
    expect(trail.content).toBeNull();
  });

  it('goes back from what is still on its way', async () => {
    const { trail, reply, runOut } = createTrail();
    trail.start(question(1));
    await reply(answer(1));
    trail.goTo(question(2));
    await runOut();
    trail.back();
    await reply(answer(2));
    expect(trail.content).toEqual(answer(1));
  });

  it('shows something else in place', async () => {
    const { trail, reply } = createTrail();
    trail.start(question(1));
    await reply(answer(1));
    trail.goTo(question(2));
    await reply(answer(2));
    const muted = { state: 'muted' as const, view: view() };
    trail.replace(muted);
    expect([trail.content, trail.canGoBack]).toEqual([muted, true]);
    trail.back();
    expect(trail.content).toEqual(answer(1));
  });
});
