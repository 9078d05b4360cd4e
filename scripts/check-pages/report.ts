import type { PageResult } from './check-page.ts';

/** One line about a page, and one more for each harm. */
export function describeResult(result: PageResult): string {
  const { file, mentions, errors, longestTask, restored, harm } = result;
  const columns = [
    harm.length === 0 ? '✓' : '✗',
    `${mentions}`.padStart(5) + ' mentions',
    `errors ${errors.without.length} → ${errors.with.length}`,
    `longest task ${longestTask.without} → ${longestTask.with} ms`,
    restored ? 'restored' : 'NOT RESTORED',
    file,
  ];
  return [columns.join('  '), ...harm.map((what) => `      ${what}`)].join('\n');
}

/** One line about all pages. */
export function summarize(results: PageResult[]): string {
  const count = (test: (result: PageResult) => boolean) => results.filter(test).length;
  const mentions = results.reduce((sum, result) => sum + result.mentions, 0);
  return [
    `${results.length} pages`,
    `${mentions} mentions on ${count((result) => result.mentions > 0)} pages`,
    `${count(({ restored }) => restored)} restored exactly`,
    `${count(({ harm }) => harm.some((what) => what.startsWith('new error')))} with new errors`,
    `${count(({ harm }) => harm.length > 0)} harmed`,
  ].join(', ');
}
