import type { Entity, Quote, Span } from '../../model/pack.ts';
import { resolveReferences, type Reference } from '../coreference/resolve-references.ts';
import type { ArticleDocument, Mention } from '../document.ts';
import { attributeRuns } from './attributed-runs.ts';
import { findReportedSpeech } from './indirect-speech.ts';
import { SpanIndex } from '../span-index.ts';
import { narrativeOf } from './narrative.ts';
import { dateOfSaying } from './quote-date.ts';
import { Speakers } from './speakers.ts';

type Said = Span & Pick<Quote, 'kind'> & { speaker: Span; cue: Span | null; frame: Span | null };

/**
 * What an article quotes, in its order: words in quotation marks that it attributes to somebody, and speech it reports
 * without them. A speaker without a name stays words, with `speaker` null.
 */
export function findQuotes(
  document: ArticleDocument,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  references: readonly Reference[] = resolveReferences(document, entities, mentions),
): Quote[] {
  const { id: article, text, published } = document.article;
  const index = new SpanIndex(mentions);
  const speakers = new Speakers(text, mentions, references);
  return findSaid(document).map(({ kind, start, end, speaker, cue, frame }, i) => ({
    id: `${article}-q${i + 1}`,
    kind,
    article,
    start,
    end,
    text: text.slice(start, end),
    speaker: speakers.entityOf(speaker),
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
    cue: cue && text.slice(cue.start, cue.end),
    entities: [...new Set(index.within(start, end).map(({ entity }) => entity))],
    date: cue && frame ? dateOfSaying(text, { start, speaker, cue, frame }, published) : null,
  }));
}

function findSaid(document: ArticleDocument): Said[] {
  const said: Said[] = [];
  // Who speaks is told by English grammar.
  if (!/^(?:en|und)\b|^$/i.test(document.article.language)) return said;
  for (const { run, speaker, cue, frame } of attributeRuns(document)) {
    if (speaker) said.push({ kind: 'direct', start: run.start, end: run.end, speaker, cue, frame });
  }
  for (const [i, { words }] of narrativeOf(document).entries()) {
    const kind = document.paragraphs[i]?.kind;
    if (kind !== 'text' && kind !== 'list') continue;
    for (const speech of findReportedSpeech(words)) said.push({ kind: 'indirect', ...speech });
  }
  return said.sort((a, b) => a.start - b.start);
}
