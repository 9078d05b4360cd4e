import { MentionFinder } from '../../src/content/annotate/find-mentions.ts';
import { PageText } from '../../src/content/page/page-text.ts';
import { runOf } from '../../src/content/page/chunk.ts';
import { readText } from '../../src/content/page/reader.ts';
import { finish } from '../../src/content/page/slices.ts';
import type { Block, TextRun } from '../../src/content/page/text-run.ts';
import { numberShortlist } from '../../src/background/shortlist.ts';
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

/** Everything on the page that is read, once for finding and once to compare it with. */
function readAll(): { pageText: PageText; runs: TextRun[] } {
  const roots: Block[] = [document.documentElement];
  const pageText = new PageText((root) => roots.push(root));
  const runs = roots.flatMap((root) => {
    for (const reading = pageText.readAll(root); reading.next().done !== true;);
    const chunks = readText(root, {
      view: null,
      onBlock: () => undefined,
      onShadowRoot: () => undefined,
      onBareElement: () => undefined,
      isKnown: () => false,
    });
    return [...chunks].flatMap((chunk) =>
      chunk ? chunk.blocks.map((_, number) => runOf(chunk, number)) : [],
    );
  });
  return { pageText, runs };
}

/** For each pack, the places on this page where one of its names stands, in reading order. */
export function findOnPage(packs: readonly NamedPack[]): Place[][] {
  const { pageText, runs } = readAll();
  const words = pageText.takeNewKeys();
  return packs.map((named) => {
    const index = createNameIndex([packOf(named)]);
    const { shortlist, document: state } = numberShortlist(
      newDocument('', ''),
      index.shortlist(words),
      index,
      DEFAULT_SETTINGS,
    );
    const mentions = finish(new MentionFinder(shortlist).find(pageText));
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
