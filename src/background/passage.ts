import type { SubjectPart } from '../match/name-index.ts';
import type { Article, Fact } from '../model/pack.ts';
import type { InPack } from './card-items.ts';
import { contentsOf } from './pack-contents.ts';

/** The sentence in which an article first names an entity of which it states nothing; null if it does nowhere. */
export function passageOf({ pack, entity }: SubjectPart): InPack<Fact> | null {
  // The longest form first: a short one may stand in another's name.
  const names = entity.names.map(({ text }) => text).sort((a, b) => b.length - a.length);
  for (const article of contentsOf(pack).articles.values()) {
    for (const name of names) {
      const at = placeOf(name, article.text);
      if (at === -1) continue;
      const span = sentenceAt(article, at);
      const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      const id = `passage:${entity.id}`;
      const item = { id, article: article.id, text, entities: [entity.id], dates: [], ...span };
      return { pack, item };
    }
  }
  return null;
}

/** Where a name stands in a text as whole words; -1 if nowhere. */
function placeOf(name: string, text: string): number {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u'));
}

function sentenceAt({ text, language }: Article, at: number): { start: number; end: number } {
  const first = text.lastIndexOf('\n\n', at) + 1;
  const last = text.indexOf('\n\n', at);
  // A line break within a paragraph ends no sentence.
  const paragraph = text.slice(first, last === -1 ? text.length : last).replaceAll('\n', ' ');
  const sentences = segmenterFor(language).segment(paragraph);
  const found = sentences.containing(at - first);
  const start = first + (found?.index ?? 0);
  const words = found?.segment ?? paragraph;
  const blank = words.length - words.trimStart().length;
  return { start: start + blank, end: start + words.trimEnd().length };
}

/** Packs of others may name their language as they like. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
