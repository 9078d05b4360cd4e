import { expect, it } from 'vitest';
import { TAG_TYPES, type TagType } from '../../../src/compile/names/tagger/labels.ts';
import { trimName } from '../../../src/compile/names/trim-name.ts';
import { tagged } from './tagged.ts';

function trimmed(marked: string): string {
  const { sentence } = tagged(marked);
  const [span] = sentence.spans;
  const type: TagType = TAG_TYPES[span?.type ?? 0] ?? 'other';
  const own = trimName(sentence.words.slice(span?.first, span?.end), type);
  return own.map(({ text }) => text).join(' ');
}

it.each([
  ['[WoodSpring Suites hotel place]', 'WoodSpring Suites'],
  ['[Statehouse hallway place]', 'Statehouse'],
  ['[Kwara State capital place]', 'Kwara State'],
  ['[Cosham railway station place]', 'Cosham railway station'],
  ['[Digistat Watch solution organization]', 'Digistat Watch'],
  ['[Likud party organization]', 'Likud party'],
  ['[House of Representatives Speaker organization]', 'House of Representatives'],
  ['[US Trade Representative organization]', 'US Trade Representative'],
  ['[John Milbank RRP person]', 'John Milbank'],
  ['[George Frederick VI person]', 'George Frederick VI'],
  ['[ANNA LIND BERG person]', 'ANNA LIND BERG'],
  ['[Brothers & brothers organization]', 'Brothers & brothers'],
])('cuts off of %s what is no part of the name', (marked, name) => {
  expect(trimmed(marked)).toBe(name);
});
