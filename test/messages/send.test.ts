import { describe, expect, it } from 'vitest';
import { createSend } from '../../src/messages/send.ts';
import { createBackground, SELF } from '../background/fakes.ts';

describe('createSend', () => {
  it('gives what the background answers', async () => {
    const { listen } = createBackground();
    const popup = { id: SELF.id, url: `${SELF.origin}popup.html` };
    const send = createSend((request) => Promise.resolve(listen(request, popup)));
    expect(await send('library/list', { text: '', limit: 9 })).toMatchObject({
      entries: [{ id: 'p1' }],
    });
    expect(await send('library/pack', { pack: 'p9' })).toBeNull();
    await expect(send('page/card', { document: 'x'.repeat(8), entity: 0 })).rejects.toThrow(
      'Not allowed',
    );
  });

  it('rejects if nobody answers, or the background is gone', async () => {
    const silent = createSend(() => Promise.resolve(undefined));
    await expect(silent('library/list', { text: '', limit: 9 })).rejects.toThrow('No answer');
    const gone = createSend(() => Promise.reject(new Error('Extension context invalidated')));
    await expect(gone('library/list', { text: '', limit: 9 })).rejects.toThrow('invalidated');
  });
});
