import type { Browser, Page } from 'puppeteer-core';
import type { LoopbackServer } from '../browser/loopback-server.ts';
import type { PageAnswer } from '../../src/model/shortlist.ts';
import type { Timed } from './in-page/finding.ts';
import { LIBRARY_SIZES, libraryOf } from './libraries.ts';
import { longest, type SavedPage } from './saved-pages.ts';
import { median, rounded } from './statistics.ts';
import { bundleForPage, World } from './world.ts';

/** The parts of finding mentions, in milliseconds. */
export interface Parts {
  floor: number;
  /** The scout's part: walk, and write down for the background. */
  read: number;
  /** The background's: words, and where which names may stand. Off the page's main thread. */
  lookup: number;
  /** The annotator's part: match and weigh the evidence. */
  match: number;
}

interface PageSize {
  characters: number;
  textNodes: number;
  elements: number;
}

export interface FindingResult extends PageSize {
  page: string;
  names: number;
  shortlisted: number;
  mentions: number;
  /** Medians. */
  ms: Parts;
  /** The page's main thread (read and match) by the floor: the median of the runs' ratios. */
  ratio: number;
  /** Of worlds in which the code runs for the first time, as on every new page. */
  cold: { ms: Parts; ratio: number };
}

/** What the parts that need only pages are given. */
export interface Bench {
  browser: Browser;
  server: LoopbackServer;
  pages: readonly SavedPage[];
  /** How many times each is measured. */
  runs: number;
}

/** Nothing is measured in the first rounds, in which the engine gets to know the code. */
const WARM_UP = 3;
const COLD_RUNS = 3;
const PAGES = 5;

/** Opens a saved page in which nothing runs or loads, so that it holds still. */
export async function openStill(
  browser: Browser,
  server: LoopbackServer,
  { html }: SavedPage,
): Promise<Page> {
  const policy = "default-src 'none'";
  const page = await browser.newPage();
  const url = server.add({ contents: html, headers: { 'content-security-policy': policy } });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

interface Round extends Parts {
  shortlisted: number;
  mentions: number;
}

/** Finds all mentions, beside the floor; each `times` over. */
async function round(
  { floor, page, background }: Record<'floor' | 'page' | 'background', World>,
  times: number,
): Promise<Round> {
  const bare = await floor.cost('floor', times);
  const read = await page.cost('read', times);
  const { ms, answers } = await background.call<{ ms: number; answers: PageAnswer[] }>(
    'answer',
    await page.call<string[]>('texts'),
  );
  await page.call('learn', answers);
  const match = await page.cost('find', times);
  return {
    floor: bare.ms / times,
    read: read.ms / times,
    lookup: ms,
    match: match.ms / times,
    shortlisted: answers.reduce((sum, { shortlist }) => sum + shortlist.names.length, 0),
    mentions: (match.value as Timed).count,
  };
}

const ratioOf = ({ floor, read, match }: Parts) => (read + match) / floor;

const mediansOf = (rounds: readonly Round[]): Parts => {
  const of = (part: keyof Parts) => rounded(median(rounds.map((one) => one[part])));
  return { floor: of('floor'), read: of('read'), lookup: of('lookup'), match: of('match') };
};

/** Pages are read so often that as many characters are read in all: what it takes to ask for it then is little. */
const CHARACTERS_A_ROUND = 2_000_000;

/** Measures one page with what the background knows. */
async function benchPage(
  page: Page,
  pageCode: string,
  background: World,
  runs: number,
): Promise<Omit<FindingResult, 'page' | 'names'>> {
  const world = await World.of(page, pageCode);
  const size = await world.call<PageSize>('strip');
  const cold: Round[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const floor = await World.of(page, pageCode);
    const fresh = await World.of(page, pageCode);
    cold.push(await round({ floor, page: fresh, background }, 1));
    await floor.close();
    await fresh.close();
  }
  const times = Math.ceil(CHARACTERS_A_ROUND / size.characters);
  const rounds: Round[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const one = await round({ floor: world, page: world, background }, times);
    if (run >= 0) rounds.push(one);
  }
  await world.close();
  return {
    ...size,
    shortlisted: rounds[0]?.shortlisted ?? 0,
    mentions: rounds[0]?.mentions ?? 0,
    ms: mediansOf(rounds),
    ratio: rounded(median(rounds.map(ratioOf))),
    cold: { ms: mediansOf(cold), ratio: rounded(median(cold.map(ratioOf))) },
  };
}

/** Times finding all mentions on the longest pages, with libraries of all sizes. */
export async function benchFinding(
  { browser, server, pages, runs }: Bench,
  tell: (result: FindingResult) => void,
): Promise<FindingResult[]> {
  const pageCode = await bundleForPage('scripts/bench/in-page/finding.ts');
  const backgroundCode = await bundleForPage('scripts/bench/in-page/background.ts');
  const results: FindingResult[] = [];
  for (const names of LIBRARY_SIZES) {
    const blank = await browser.newPage();
    await blank.goto(server.add('<!doctype html>'));
    const background = await World.of(blank, backgroundCode);
    await background.call('load', libraryOf(names));
    for (const saved of longest(pages, PAGES)) {
      const page = await openStill(browser, server, saved);
      const measured = await benchPage(page, pageCode, background, runs);
      const result = { page: saved.name, names, ...measured };
      results.push(result);
      tell(result);
      await page.close();
    }
    await blank.close();
  }
  return results;
}
