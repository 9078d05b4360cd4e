import { describe, expect, it } from 'vitest';
import { createAction, type WithCallbacks } from '../../src/webext/action.ts';

const icon = { tabId: 7, path: { 16: 'icons/icon-16.png' } };
const done = () => Promise.resolve();
const promises = {
  action: { setBadgeText: done, setBadgeBackgroundColor: done, setBadgeTextColor: done },
};

/** A browser of which the tab is there or gone; it tells of an error only while it calls back. */
function callbacks(isGone: boolean) {
  const asked: unknown[] = [];
  const runtime: WithCallbacks['runtime'] = {};
  const setIcon: WithCallbacks['action']['setIcon'] = (details, call) => {
    asked.push(details);
    if (isGone) runtime.lastError = { message: 'No tab with id: 7.' };
    call();
    runtime.lastError = undefined;
  };
  return { asked, chrome: () => ({ action: { setIcon }, runtime }) };
}

describe('the icon of a tab', () => {
  it('is drawn', async () => {
    const { asked, chrome } = callbacks(false);
    await createAction(promises, chrome).setIcon(icon);
    expect(asked).toEqual([icon]);
  });

  it('is refused where the tab is gone', async () => {
    const { chrome } = callbacks(true);
    await expect(createAction(promises, chrome).setIcon(icon)).rejects.toThrow(
      'No tab with id: 7.',
    );
  });
});
