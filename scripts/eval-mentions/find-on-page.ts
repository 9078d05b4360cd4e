import { MentionFinder } from '../../src/content/annotate/find-mentions.ts';
import { Knowledge } from '../../src/content/annotate/knowledge.ts';
import { createPageText, type Reading } from '../../src/content/page/page-text.ts';
import { isWithinExcluded } from '../../src/content/page/excluded.ts';
import { blockOf, PageRuns, readRuns } from '../../src/content/page/page-runs.ts';
import { allTexts } from '../../src/content/page/text-walk.ts';
import { finish } from '../../src/content/page/slices.ts';
import type { Block, TextRun } from '../../src/content/page/text-run.ts';
import { answerPage } from '../../src/background/answer-page.ts';
import { newDocument } from '../../src/background/document-state.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { packOf, type NamedPack } from './named-pack.ts';
import { occurrencesOf } from './occurrences.ts';

/** A place where a name stands, whether or not it is a mention. */
export interface Place {
  name: string;
  text: string;
  before: string;
  after: string;
  /** What Sidelight takes it for: the entity's name, or null. */
  found: string | null;
}

/** All runs under a root, in reading order. */
function runsIn(root: Block): TextRun[] {
  const runs = new Set<TextRun>();
  const known = new Map<Block, TextRun[]>();
  const texts = allTexts(root);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const node = text;
    const block = isWithinExcluded(node) ? null : blockOf(node);
    if (!block) continue;
    const ofBlock = known.get(block) ?? readRuns(block, null);
    known.set(block, ofBlock);
    const run = ofBlock.find(({ nodes }) => nodes.includes(node));
    if (run) runs.add(run);
  }
  return [...runs];
}

/** Everything on the page that is read, once for finding and once to compare it with. */
function readAll(): { readings: Reading[]; runs: TextRun[] } {
  const roots: Block[] = [document.documentElement];
  const pageText = createPageText((root) => roots.push(root));
  const runs = roots.flatMap((root) => {
    finish(pageText.readAll(root));
    return runsIn(root);
  });
  return { readings: pageText.take(), runs };
}

/** For each pack, the places on this page where one of its names stands, in reading order. */
export function findOnPage(packs: readonly NamedPack[]): Place[][] {
  const { readings, runs } = readAll();
  return packs.map((named) => {
    const index = createNameIndex([packOf(named)]);
    const knowledge = new Knowledge();
    let state = newDocument('', '');
    for (const { texts, text } of readings) {
      const { answer, document } = answerPage(state, text, index, DEFAULT_SETTINGS);
      state = document;
      knowledge.learn([{ texts, answer, isFresh: false }]);
    }
    const { shortlist, places } = knowledge;
    const mentions = shortlist
      ? finish(new MentionFinder(shortlist).find(new PageRuns(null), places))
      : [];
    const nameOf = (entity: number) =>
      index.subject(state.entities[entity] ?? '')?.parts[0]?.entity.name ?? '';
    return runs.flatMap((run) => {
      const here = mentions.filter(({ run: other }) => other.nodes[0] === run.nodes[0]);
      return occurrencesOf(named, run.text).map(({ start, end, name }): Place => {
        const mention = here.find((other) => other.start < end && other.end > start);
        return {
          name,
          text: run.text.slice(start, end),
          before: run.text.slice(Math.max(0, start - 60), start),
          after: run.text.slice(end, end + 60),
          found: mention ? mention.entities.map(nameOf).join(' | ') : null,
        };
      });
    });
  });
}
