import { describe, expect, it, vi } from 'vitest';
import { createNewcomers } from '../../src/background/newcomers.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

const create = ({ isOwnBuild = false, tellNews = true } = {}) => {
  const calls = {
    openWelcome: vi.fn(() => Promise.resolve()),
    keepUnreadNews: vi.fn(() => Promise.resolve()),
  };
  const tell = createNewcomers({
    version: '0.2.0',
    isOwnBuild: () => Promise.resolve(isOwnBuild),
    loadSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, tellNews }),
    ...calls,
  });
  return { tell, ...calls };
};

describe('who has just installed it', () => {
  it('is welcomed', async () => {
    const { tell, openWelcome } = create();
    await tell({ reason: 'install' });
    expect(openWelcome).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is not disturbed at work with a build of their own', async () => {
    const { tell, openWelcome } = create({ isOwnBuild: true });
    await tell({ reason: 'install' });
    expect(openWelcome).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('an update', () => {
  it('leaves word of new features, and opens nothing', async () => {
    const { tell, openWelcome, keepUnreadNews } = create();
    await tell({ reason: 'update', previousVersion: '0.1.3' });
    expect(keepUnreadNews).toHaveBeenCalledExactlyOnceWith('0.1.3');
    expect(openWelcome).not.toHaveBeenCalled();
  });

  it.each([
    { reason: 'update', previousVersion: '0.2.0' },
    { reason: 'update' },
    { reason: 'browser_update' },
  ])('says nothing of corrections, reloads and the browser’s own: %o', async (details) => {
    const { tell, openWelcome, keepUnreadNews } = create();
    await tell(details);
    expect(keepUnreadNews).not.toHaveBeenCalled();
    expect(openWelcome).not.toHaveBeenCalled();
  });

  it('says nothing to who does not want to hear it', async () => {
    const { tell, keepUnreadNews } = create({ tellNews: false });
    await tell({ reason: 'update', previousVersion: '0.1.0' });
    expect(keepUnreadNews).not.toHaveBeenCalled();
  });
});
