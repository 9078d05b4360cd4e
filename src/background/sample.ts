import { Evidence, judge } from '../match/evidence.ts';
import { longestNames, nameAt, NameTable } from '../match/find-names.ts';
import type { NameIndex } from '../match/name-index.ts';
import { eachCandidate, wordKey } from '../match/words.ts';
import type { Article } from '../model/pack.ts';
import type { Sample, SamplePiece } from '../model/sample.ts';
import type { Settings } from '../model/settings.ts';
import { newDocument } from './document-state.ts';
import { numberShortlist } from './shortlist.ts';

/** Enough names to try, few enough to take in at a glance. */
const PARAGRAPHS = 3;

const wordsOf = (text: string) => {
  const words: [start: number, end: number][] = [];
  eachCandidate(text, (start, end) => words.push([start, end]));
  return words;
};

/** Finds the names in the beginning of an article, as it would on a page with that text. */
export function sampleOf(article: Article, index: NameIndex, settings: Settings): Sample {
  const texts = article.text.split('\n\n').slice(0, PARAGRAPHS);
  const asked = texts.flatMap((text) =>
    wordsOf(text).map(([start, end]) => text.slice(start, end)),
  );
  const words = [...new Set(asked)];
  const numbered = numberShortlist(
    newDocument('sample', ''),
    index.shortlist(words),
    words,
    index,
    settings,
  );
  const { names, entities } = numbered.shortlist;
  const kinds = new Map(numbered.shortlist.kinds);
  const table = new NameTable(names);
  const evidence = new Evidence(entities);
  const candidates = texts.flatMap((text) => {
    const standing = wordsOf(text).flatMap(([start, end]) => {
      const same = table.get(wordKey(text, start, end));
      return (same && nameAt(text, start, same)) ?? [];
    });
    return longestNames(standing).map((name) => ({ text, found: name, kinds }));
  });
  const decisions = evidence.decide(candidates.map(judge));
  const mentions = candidates.flatMap(({ text, found: { start, end } }, i) => {
    const entity = decisions[i]?.[0] ?? -1;
    const [key, type] = [numbered.document.entities[entity], entities[entity]?.type];
    return key === undefined || type === undefined ? [] : [{ text, start, end, key, type }];
  });
  const paragraphs = texts.map((text) => {
    const pieces: SamplePiece[] = [];
    let from = 0;
    for (const { start, end, key, type } of mentions.filter((mention) => mention.text === text)) {
      pieces.push({ text: text.slice(from, start), name: null });
      pieces.push({ text: text.slice(start, end), name: { key, type } });
      from = end;
    }
    return [...pieces, { text: text.slice(from), name: null }].filter((piece) => piece.text !== '');
  });
  return { title: article.title, language: article.language, paragraphs };
}
