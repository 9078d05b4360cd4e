import { MentionFinder } from '../../../src/content/annotate/find-mentions.ts';
import { Knowledge } from '../../../src/content/annotate/knowledge.ts';
import { PageRuns } from '../../../src/content/page/page-runs.ts';
import { createPageText, type Reading } from '../../../src/content/page/page-text.ts';
import { finish } from '../../../src/content/page/slices.ts';
import type { PageAnswer } from '../../../src/model/shortlist.ts';

/** Milliseconds of work on the page's main thread, and what came of it. */
export interface Timed {
  ms: number;
  count: number;
}

/** Takes away what is no text of the page, so that the floor and Sidelight read the same characters. */
export function strip(): { characters: number; textNodes: number; elements: number } {
  const noText = 'script, style, noscript, template, textarea, select, iframe, svg, math';
  for (const element of document.body.querySelectorAll(noText)) element.remove();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  let textNodes = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    characters += node.nodeValue?.length ?? 0;
    textNodes++;
  }
  return { characters, textNodes, elements: document.body.querySelectorAll('*').length };
}

/**
 * Does something `times` over, so that what is over before the clock ticks can be measured. The time is that of once.
 */
function timed(times: number, work: () => number): Timed {
  let count = 0;
  const start = performance.now();
  for (let time = 0; time < times; time++) count = work();
  return { ms: (performance.now() - start) / times, count };
}

/** The floor: every text node of the page by a bare TreeWalker, every character looked at once. */
export const floor = (times: number): Timed =>
  timed(times, () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    }
    return sum;
  });

let readings: Reading[] = [];

/** The scout's part: reads the page, and writes down what it says as the browser does to send it. */
export const read = (times: number): Timed =>
  timed(times, () => {
    const pageText = createPageText(() => undefined);
    const work = pageText.readAll(document.body);
    // As often as work that is sliced does.
    while (work.next().done !== true) performance.now();
    readings = pageText.take();
    return readings.reduce((sum, { text }) => sum + JSON.stringify(text).length, 0);
  });

/** What was read, to ask the background about. */
export const texts = (): string[] => readings.map(({ text }) => text);

let answers: PageAnswer[] = [];

/** Takes the background's answers, one for each reading. */
export function learn(all: PageAnswer[]): void {
  answers = all;
}

/** The annotator's part: finds the names in what was read. */
export const find = (times: number): Timed =>
  timed(times, () => {
    const knowledge = new Knowledge();
    knowledge.learn(
      answers.map((answer, i) => ({ texts: readings[i]?.texts ?? [], answer, isFresh: i === 0 })),
    );
    const { shortlist, places } = knowledge;
    // Where no name may stand there is no annotator.
    if (!shortlist || places.byText.size === 0) return 0;
    return finish(new MentionFinder(shortlist).find(new PageRuns(null), places)).length;
  });
