import { describe, expect, it, vi } from 'vitest';
import { CardSource } from '../../../src/content/card/card-source.ts';
import type { Send } from '../../../src/messages/send.ts';
import type { CardView } from '../../../src/model/card.ts';
import { view } from '../../ui/card/views.ts';

function createSource(answers: (entity: number) => Promise<CardView | null>) {
  const send = vi.fn((_: string, { entity }: { entity: number }) => answers(entity));
  return { send, source: new CardSource(send as unknown as Send, 'document-1') };
}
const found = (entity: number) => Promise.resolve(view({ entity }));

describe('what a card shows', () => {
  it('is one entity, or the choice of several', async () => {
    const { source } = createSource(found);
    const [first, second] = [view({ entity: 1 }), view({ entity: 2 })];
    expect(await source.ask({ name: 'Ana', entities: [1] })).toEqual({
      state: 'entity',
      view: first,
    });
    expect(await source.ask({ name: 'Ana', entities: [1, 2] })).toEqual({
      state: 'choice',
      name: 'Ana',
      candidates: [first, second],
    });
  });

  it('is an error where the library has nothing or gives no answer', async () => {
    const error = { state: 'error', name: 'Ana' };
    const question = { name: 'Ana', entities: [1] };
    expect(await createSource(() => Promise.resolve(null)).source.ask(question)).toEqual(error);
    const broken = createSource(() => Promise.reject(new Error('gone')));
    expect(await broken.source.ask(question)).toEqual(error);
  });

  it('is there already when it was prepared, and is asked for once', async () => {
    const { source, send } = createSource(found);
    const question = { name: 'Ana', entities: [1] };
    source.prepare(question);
    source.prepare(question);
    expect(await source.ask(question)).toMatchObject({ state: 'entity' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('is asked for anew if another was prepared, or the time before', async () => {
    const { source, send } = createSource(found);
    source.prepare({ name: 'Bo', entities: [2] });
    await source.ask({ name: 'Ana', entities: [1] });
    await source.ask({ name: 'Bo', entities: [2] });
    expect(send.mock.calls.map(([, { entity }]) => entity)).toEqual([2, 1, 2]);
  });
});
