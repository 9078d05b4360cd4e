import type { PageAnswer } from '../../src/model/shortlist.ts';
import { openStill, type Bench } from './finding.ts';
import type { Timed } from './in-page/finding.ts';
import { libraryOf, namesOf } from './libraries.ts';
import { longest } from './saved-pages.ts';
import { median, rounded } from './statistics.ts';
import { bundleForPage, World } from './world.ts';

export interface PeerResult {
  finder: string;
  page: string;
  names: number;
  /** Median of finding everything once. */
  ms: number;
  /** Getting ready for these names, which is not in `ms`. */
  ready: number;
  found: number;
  /** How many times as long as Sidelight, in the same run. */
  times: number;
}

const NAMES = 1_000;
/** What takes longer than this is run once. */
const SLOW_MS = 1_000;

/** Times Sidelight and other finders on the longest page with 1,000 names, taking turns. */
export async function benchPeers(
  { browser, server, pages, runs }: Bench,
  tell: (result: PeerResult) => void,
): Promise<PeerResult[]> {
  const [saved] = longest(pages, 1);
  if (!saved) return [];
  const library = libraryOf(NAMES);
  const names = namesOf(library);
  const page = await openStill(browser, server, saved);
  const own = await World.of(page, await bundleForPage('scripts/bench/in-page/finding.ts'));
  await own.call('strip');
  const blank = await browser.newPage();
  await blank.goto(server.add('<!doctype html>'));
  const backgroundCode = await bundleForPage('scripts/bench/in-page/background.ts');
  const background = await World.of(blank, backgroundCode);
  const indexed = await background.call<number>('load', library);

  const sidelight = async (): Promise<Timed> => {
    const read = await own.call<Timed>('read', 1);
    const lookup = await background.call<{ ms: number; answers: PageAnswer[] }>(
      'answer',
      await own.call<string[]>('texts'),
    );
    await own.call('learn', lookup.answers);
    const match = await own.call<Timed>('find', 1);
    return { ms: read.ms + lookup.ms + match.ms, count: match.count };
  };
  for (let warmUp = 0; warmUp < 5; warmUp++) await sidelight();

  const peers = await World.of(page, await bundleForPage('scripts/bench/in-page/peers.ts'));
  const results: PeerResult[] = [];
  const ours: Timed[] = [];
  for (const finder of await peers.call<string[]>('peerNames')) {
    const ready = await peers.call<number>('prepare', finder, names);
    const theirs: Timed[] = [];
    const beside: Timed[] = [];
    for (let run = 0; run < runs; run++) {
      beside.push(await sidelight());
      const timed = await peers.call<Timed>('run');
      theirs.push(timed);
      if (timed.ms > SLOW_MS) break;
    }
    ours.push(...beside);
    const ms = median(theirs.map((timed) => timed.ms));
    const result: PeerResult = {
      finder,
      page: saved.name,
      names: NAMES,
      ms: rounded(ms),
      ready: rounded(ready),
      found: theirs[0]?.count ?? 0,
      times: rounded(ms / median(beside.map((timed) => timed.ms)), 1),
    };
    results.push(result);
    tell(result);
  }
  await page.close();
  await blank.close();
  const self: PeerResult = {
    finder: 'Sidelight',
    page: saved.name,
    names: NAMES,
    ms: rounded(median(ours.map((timed) => timed.ms))),
    ready: rounded(indexed),
    found: ours[0]?.count ?? 0,
    times: 1,
  };
  tell(self);
  return [self, ...results];
}
