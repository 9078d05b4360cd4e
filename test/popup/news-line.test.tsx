// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { click, find, renderUi, unmountAll } from '../ui/render.tsx';
import { fakeServices } from './services.ts';

// Or what is drawn after a test would run when the page is gone.
beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

async function open(unreadNews: string | null) {
  const fake = fakeServices({ summary: { state: 'restricted' } });
  fake.world.unreadNews = unreadNews;
  const { root } = renderUi(<Popup services={fake.services} />);
  await act(() => vi.advanceTimersByTimeAsync(0).then(() => undefined));
  return { root, ...fake };
}

it('leads to the news after an update that has some', async () => {
  const { root, services } = await open('0.0.1');
  await click(find(root, 'button', 'What’s new in Sidelight'));
  expect(services.openNews).toHaveBeenCalledOnce();
});

it('can be put away', async () => {
  const { root, services } = await open('0.0.1');
  await click(find(root, 'button', 'Put away'));
  expect(services.clearUnreadNews).toHaveBeenCalledOnce();
  expect(root.querySelector('.news-line')).toBeNull();
});

it('is not there without news', async () => {
  expect((await open(null)).root.querySelector('.news-line')).toBeNull();
  // Nothing that the list knows of came after this.
  expect((await open('999.0.0')).root.querySelector('.news-line')).toBeNull();
});
