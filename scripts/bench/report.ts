import type { FindingResult } from './finding.ts';
import type { LivelyResult } from './lively.ts';
import type { PeerResult } from './peers.ts';
import type { Results } from './results.ts';
import { median, quantile, rounded } from './statistics.ts';
import type { ViewResult } from './view.ts';

const table = (headings: string[], rows: unknown[][]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The page about all that was measured, in Markdown. */
export function describeResults({ finding, peers, view, lively, sizes, runs }: Results): string {
  const section = (title: string, part: string, text: string) =>
    `## ${title}\n\n${text}\n\nMeasured ${runs?.[part] ?? 'at an unknown time'}.`;
  return [
    `# Measurements

Written by \`npm run bench -- DIR\`, where DIR holds saved pages (\`.html\`, \`.html.gz\`); without it, a page made of the bundled article again and again stands in, and what needs many pages is left out. \`--only finding,peers,view,lively,sizes\` measures some parts only; the others stay as they were. All numbers are in \`results.json\`.`,
    finding && section('Finding, beside the floor', 'finding', describeFinding(finding)),
    peers && section('Finding, beside others', 'peers', describePeers(peers)),
    view && section("The page's view", 'view', describeView(view)),
    lively && section('A page that never rests', 'lively', describeLively(lively)),
    sizes &&
      section(
        'Sizes',
        'sizes',
        table(
          ['file', 'bytes, gzipped', 'limit of the build'],
          sizes.map(({ name, gzipped, limit }) => [name, gzipped, limit ?? '']),
        ),
      ),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function describeFinding(results: readonly FindingResult[]): string {
  const rows = results.map((one) => {
    const { floor, read, lookup, match } = one.ms;
    const { page, characters, names, shortlisted, mentions, ratio, cold } = one;
    const counts = [page, characters, names, shortlisted, mentions];
    return [...counts, floor, read, match, `**${ratio}**`, cold.ratio, lookup];
  });
  const heads =
    'page,characters,names,shortlisted,mentions,floor ms,read ms,match ms,ratio,ratio cold,lookup ms';
  return `The floor is a bare TreeWalker that looks at every character of every text node once. Sidelight _reads_ (gathers the texts, and writes them down as they are sent), asks the background (_lookup_: words, names and places, not on the page's thread) and _matches_ (looks at the places, and weighs the evidence). Medians, in milliseconds of the processor; the ratio is (read + match) ÷ floor of the same round. _Cold_: in a JavaScript world that has run none of this before, as on every new page, and once: what it takes to ask for it is in these. Target: a ratio of at most 2.

${table(heads.split(','), rows)}`;
}

function describePeers(results: readonly PeerResult[]): string {
  const rows = results.map(({ finder, ms, ready, found, times }) => [
    finder,
    ms,
    ready,
    found,
    `${times} ×`,
  ]);
  const [first] = results;
  return `${first?.names ?? 0} names on ${first?.page ?? ''}, all asked to find and none to paint. Getting ready (indexes, expressions) is not in the time. Chosen as peers: mark.js, because it is what paints here; [findandreplacedomtext](https://www.npmjs.com/package/findandreplacedomtext), which like mark.js finds across elements; [highlight-words-core](https://www.npmjs.com/package/highlight-words-core), which most React highlighters use; [modern-ahocorasick](https://www.npmjs.com/package/modern-ahocorasick), the textbook's answer to many names. What they count differs: only Sidelight weighs whether a name is meant. Target: 1,000 times as fast as mark.js's own search.

${table(['finder', 'ms', 'ready ms', 'found', 'as long as Sidelight'], rows)}`;
}

function describeView(results: readonly ViewResult[]): string {
  const spread = (numbers: readonly number[]) =>
    [median(numbers), quantile(numbers, 0.9), quantile(numbers, 1)].map((one) => rounded(one));
  const named = results.filter((one) => one.with.highlightAt !== null);
  const bare = results.filter((one) => one.with.highlightAt === null);
  const rows: [string, number[]][] = [
    ["Sidelight's script, pages without mentions, ms", bare.map((one) => one.with.script)],
    ["Sidelight's script, pages with mentions, ms", named.map((one) => one.with.script)],
    ["Sidelight's longest task, ms", results.map((one) => one.with.longestScript)],
    ['longest task without Sidelight, ms', results.map((one) => one.without.longestTask)],
    ['longest task with Sidelight, ms', results.map((one) => one.with.longestTask)],
    ['layout shift without', results.map((one) => one.without.shift)],
    ['layout shift with', results.map((one) => one.with.shift)],
    [
      'first highlight after the text was there, ms',
      named.map((one) => (one.with.highlightAt ?? 0) - one.with.textAt),
    ],
    ['memory added, MB', results.map((one) => one.with.heap - one.without.heap)],
  ];
  return `${results.length} pages, each loaded in Chromium without Sidelight and with it (bundled article only), ${named.length} of them with mentions. Times are of the processor, so that other programs do not count; the tracing that measures them is in them. Targets: no task of Sidelight's over 16 ms, no layout shift, at most 5 ms on a median page without mentions.

${table(
  ['', 'median', '90 %', 'most'],
  rows.map(([name, numbers]) => [name, ...spread(numbers)]),
)}`;
}

const describeLively = ({ seconds, without, with: withIt, share, highlighted }: LivelyResult) =>
  `A page that changes ten times a second, for ${seconds} s: its main thread took ${without} % of a core without Sidelight and ${withIt} % with it, so Sidelight **${share} %**${highlighted ? '' : ' (nothing was highlighted!)'}. Target: under 2 %.`;
