import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeign } from '../../scripts/browser/net-log.ts';
import { sampleOf } from '../../scripts/check-pages/page-files.ts';
import { describeResult, summarize } from '../../scripts/check-pages/report.ts';
import { differenceOf } from '../../scripts/check-pages/snapshot.ts';
import { countVitest, sum } from '../../scripts/lib/counts.ts';
import { isInstalled } from '../../scripts/lib/dependencies.js';
import { describeSize, isTooLarge, sizeOf } from '../../scripts/lib/sizes.ts';

describe('isInstalled', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const wanted = lock({ '': {}, 'node_modules/a': { version: '1.0.0' } });

  it('knows the packages that the lock file asks for', () => {
    expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
  });

  it.each([
    ['another version', lock({ 'node_modules/a': { version: '1.0.1' } })],
    ['nothing', lock({})],
    ['a broken record', '{'],
    ['an empty record', '{}'],
  ])('does not take %s for them', (_what, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });

  it('does without optional packages, but not with another version of them', () => {
    const optional = lock({ 'node_modules/a': { version: '1.0.0', optional: true } });
    expect(isInstalled(optional, lock({}))).toBe(true);
    expect(isInstalled(optional, lock({ 'node_modules/a': { version: '2.0.0' } }))).toBe(false);
  });
});

describe('countVitest', () => {
  const report = (passed: number, total: number, statuses: string[], success = true) => ({
    success,
    numTotalTests: total,
    numPassedTests: passed,
    testResults: [
      {
        status: success ? 'passed' : 'failed',
        assertionResults: statuses.map((status) => ({ status })),
      },
    ],
  });

  it('counts what passed', () => {
    expect(countVitest(report(2, 2, ['passed', 'passed']))).toEqual({ passed: 2, failed: 0 });
  });

  it('counts what was skipped as failed', () => {
    expect(countVitest(report(1, 2, ['passed', 'skipped']))).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file without tests to blame', () => {
    expect(countVitest(report(0, 0, [], false))).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run that failed outside its tests', () => {
    const failed = { ...report(1, 1, ['passed']), success: false };
    expect(countVitest(failed)).toEqual({ passed: 1, failed: 1 });
  });

  it('takes a missing or foreign report for one failure', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(countVitest(value)).toEqual({ passed: 0, failed: 1 });
      }),
    );
  });

  it('adds up', () => {
    const counts = [
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ];
    expect(sum(counts)).toEqual({ passed: 4, failed: 2 });
  });
});

describe('sampleOf', () => {
  it('takes as many as asked for, each once and in order', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), (length, count) => {
        const items = Array.from({ length }, (_, i) => i);
        const sample = sampleOf(items, count);
        expect(sample).toHaveLength(Math.min(length, count));
        expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('differenceOf', () => {
  const page = { html: '<p>Moscow</p>', textNodes: 1, adoptedSheets: 0 };

  it('finds none in the same page', () => {
    expect(differenceOf(page, { ...page })).toBeNull();
  });

  it.each([
    [{ html: '<p>Moscow </p>' }, 'markup'],
    [{ html: '<p>Moscow</p><i></i>' }, 'markup'],
    [{ textNodes: 2 }, 'text nodes: 1 became 2'],
    [{ adoptedSheets: 1 }, 'style sheets: 0 became 1'],
  ])('finds %j', (change, words) => {
    expect(differenceOf(page, { ...page, ...change })).toContain(words);
  });
});

describe('the report on pages', () => {
  const result = {
    file: 'a.html',
    mentions: 3,
    errors: { without: [], with: ['Error'] },
    longestTask: { without: 0, with: 60 },
    restored: true,
    harm: ['new error: Error'],
  };

  it('says what was harmed', () => {
    expect(describeResult(result)).toMatch(
      /^✗ .*3 mentions.*0 → 1.*restored.*a\.html\n.*new error/,
    );
    expect(summarize([result, { ...result, harm: [] }])).toMatch(/^2 pages, 6 .* 1 harmed$/);
  });
});

describe('sizes', () => {
  it('have a limit only where pages pay for them', () => {
    const contents = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * i * 31) % 251));
    expect(sizeOf('popup.js', contents).limit).toBeUndefined();
    const scout = { ...sizeOf('scout.js', contents), gzipped: 1e9 };
    expect(isTooLarge(scout)).toBe(true);
    expect(describeSize(scout)).toContain('TOO LARGE');
    expect(isTooLarge({ ...scout, gzipped: 1 })).toBe(false);
  });
});

describe('isForeign', () => {
  it.each([
    ['https://example.org/', true],
    ['wss://example.org/', true],
    ['http://127.0.0.1:8080/', false],
    ['http://localhost/', false],
    ['chrome-extension://abc/', false],
    ['data:,', false],
  ])('%s: %s', (url, expected) => {
    expect(isForeign(url)).toBe(expected);
  });
});
