import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsOf } from '../../src/compile/names/tagger/tagger-words.ts';
import { firstLabel, innerLabel } from '../../src/compile/names/tagger/labels.ts';
import { readStructure } from '../../src/compile/structure/read-structure.ts';
import { UNKNOWN } from './field-trainer.ts';
import { readMarkedArticles } from './marked-articles.ts';
import { repairSpans, type GoldSpan } from './repair-spans.ts';

/** One document of a training file; offsets are in code points. */
interface Source {
  id: string;
  text: string;
  tokens: [number, number][];
  ents: [number, number, string][];
}

export interface LabelledDocument {
  sentences: { words: string[]; labels: number[] }[];
}

const TYPES = ['PER', 'LOC', 'ORG', 'MISC'];

/**
 * Reads a training file, gzipped JSON lines or articles with their names marked, into sentences as the
 * compiler itself splits them.
 */
export function readTrainingFile(path: string): LabelledDocument[] {
  return path.endsWith('.txt') ? readMarkedFile(path) : readLines(path);
}

function readMarkedFile(path: string): LabelledDocument[] {
  return readMarkedArticles(readFileSync(path, 'utf8')).map(({ text, spans }) =>
    label(text, spans),
  );
}

function readLines(path: string): LabelledDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  const hasGaps = basename(path).startsWith('gum');
  return lines.map((line) => {
    const source = JSON.parse(line) as Source;
    const spans = spansOf(source);
    if (!hasGaps) return label(source.text, spans);
    return forgetGaps(label(source.text, repairSpans(source.text, spans)));
  });
}

/** Capitals within a sentence may be names that the source left out, so nothing is learned of them. */
function forgetGaps({ sentences }: LabelledDocument): LabelledDocument {
  return {
    sentences: sentences.map(({ words, labels }) => ({
      words,
      labels: labels.map((label, i) => {
        const mayBeName = label === 0 && i > 0 && /^\p{Lu}/u.test(words[i] ?? '');
        return mayBeName ? UNKNOWN : label;
      }),
    })),
  };
}

function spansOf(source: Source): GoldSpan[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of source.text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return source.ents.map(([first, end, type]) => ({
    start: units[source.tokens[first]?.[0] ?? 0] ?? 0,
    end: units[source.tokens[end - 1]?.[1] ?? 0] ?? 0,
    type: TYPES.indexOf(type),
  }));
}

function label(text: string, spans: GoldSpan[]): LabelledDocument {
  const document = readStructure({
    ...{ id: 'a1', title: '', url: null, publisher: null, author: null, published: null },
    ...{ language: 'en', text },
  });
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = wordsOf(document).map((words) => {
    let inside = -1;
    const labels = words.map((word) => {
      while ((ordered[next]?.end ?? Infinity) <= word.start) next++;
      const span = ordered[next];
      if (!span || span.start >= word.end) return 0;
      const isFirst = inside !== next;
      inside = next;
      return isFirst ? firstLabel(span.type) : innerLabel(span.type);
    });
    return { words: words.map((word) => word.text), labels };
  });
  return { sentences };
}
