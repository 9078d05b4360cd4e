import { describe, expect, it } from 'vitest';
import { newDocument, type DocumentState } from '../../src/background/document-state.ts';
import { summarize } from '../../src/background/summary.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { pack } from './packs.ts';

const index = createNameIndex([pack()]);

const summary = (
  url: string | null,
  states: Partial<DocumentState>[] = [],
  { hasAccess = true, settings = {} } = {},
) =>
  summarize(
    {
      url,
      hasAccess,
      documents: states.map((state, frame) => ({
        tab: 1,
        frame,
        state: { ...newDocument('token-one', ''), ...state },
      })),
    },
    { ...DEFAULT_SETTINGS, ...settings },
    index,
  );

const PAGE = 'https://www.news.example/a';

describe('summarize', () => {
  it.each([
    null,
    'about:blank',
    'chrome://extensions',
    'file:///home/me/a.html',
    'chrome-extension://abc/options.html',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/',
  ])('%s is restricted', (url) => {
    expect(summary(url)).toEqual({ state: 'restricted' });
  });

  it('takes the stores’ neighbours for ordinary sites', () => {
    expect(summary('https://chrome.google.com/')).toMatchObject({ state: 'unread' });
    expect(summary('https://www.mozilla.org/')).toMatchObject({ state: 'unread' });
  });

  it('says what stands in the way, the widest first', () => {
    const all = { enabled: false, disabledSites: ['news.example'] };
    expect(summary(PAGE, [], { settings: all, hasAccess: false }).state).toBe('all-off');
    const site = { disabledSites: ['news.example'] };
    expect(summary(PAGE, [], { settings: site, hasAccess: false }).state).toBe('site-off');
    expect(summary(PAGE, [], { hasAccess: false }).state).toBe('no-access');
  });

  it('is unread until a document has been heard of', () => {
    expect(summary(PAGE)).toEqual({ state: 'unread', site: 'news.example' });
    expect(summary(PAGE, [{}])).toEqual({ state: 'ready', site: 'news.example', entities: [] });
  });

  it('is unread while names are being looked for', () => {
    const entities = ['place:oslo'];
    expect(summary(PAGE, [{ entities }]).state).toBe('unread');
    expect(summary(PAGE, [{ entities, mentions: [] }]).state).toBe('ready');
  });

  it('leaves out what the library no longer has', () => {
    const mentions = [0, 1].map((entity) => ({ entity, count: 1 }));
    expect(summary(PAGE, [{ entities: ['place:gone', 'place:oslo'], mentions }])).toMatchObject({
      entities: [{ key: 'place:oslo', count: 1 }],
    });
  });
});
