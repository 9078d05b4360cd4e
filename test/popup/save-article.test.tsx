// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SaveOutcome } from '../../src/model/saving.ts';
import { SaveArticle } from '../../src/popup/SaveArticle.tsx';
import { click, find, renderUi, unmountAll } from '../ui/render.tsx';
import { fakeServices } from './services.ts';

afterEach(unmountAll);

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 1)));

const saved: SaveOutcome = {
  ...{ problem: null, outcome: 'added', id: 'p 1', title: 'Port', names: 12, facts: 9, quotes: 1 },
  ...{ language: null, before: null },
};

function open(outcome: SaveOutcome) {
  const { services, world } = fakeServices({ summary: { state: 'restricted' } });
  world.saved = outcome;
  const { root } = renderUi(<SaveArticle services={services} />);
  const save = async () => {
    await click(find(root, 'button', 'Save this article'));
    await settle();
  };
  const status = () => root.querySelector('[role=status]')?.textContent;
  return { root, services, world, save, status };
}

describe('saving the article', () => {
  it('says what was found, and leads to it', async () => {
    const { root, services, save, status } = open(saved);
    expect(status()).toBe('');
    await save();
    expect(status()).toBe('Saved: 12 names, 1 quote');
    const show = find(root, 'button', 'Show in the library');
    expect(document.activeElement).toBe(show);
    await click(show);
    expect(services.showArticle).toHaveBeenCalledWith('p 1');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('asks once, however often it is pressed meanwhile', async () => {
    const { root, services, status } = open(saved);
    vi.mocked(services.saveArticle).mockReturnValue(new Promise(() => undefined));
    const button = find(root, 'button', 'Save this article');
    await click(button);
    await click(button);
    expect(status()).toBe('Reading the article…');
    expect(services.saveArticle).toHaveBeenCalledOnce();
  });

  it('brings the version before back', async () => {
    const { root, services, save, status } = open({ ...saved, outcome: 'updated', before: 7 });
    await save();
    expect(status()).toBe('Brought up to date: 12 names, 1 quote');
    await click(find(root, 'button', 'Undo'));
    await settle();
    expect(services.restore).toHaveBeenCalledWith(7);
    expect(status()).toBe('The earlier version is back.');
  });

  it('says that it is in another language', async () => {
    const { save, status } = open({ ...saved, names: 3, quotes: 0, language: 'de' });
    await save();
    expect(status()).toMatch(/^Saved: 3 names, 0 quotes\. Its language: German\./);
  });

  it.each([
    ['no-article', /no article/],
    ['refused', /lets no extension read/],
    ['too-large', /larger than any article/],
    ['full', /disk is full/],
    ['failed', /did not work/],
  ] as const)('says why not: %s, and can be tried again', async (problem, words) => {
    const { root, world, services, save, status } = open({ problem });
    if (problem === 'failed') world.failing.add('send');
    await save();
    expect(status()).toMatch(words);
    await save();
    expect(services.saveArticle).toHaveBeenCalledTimes(2);
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });
});
