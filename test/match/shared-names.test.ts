import { expect, it } from 'vitest';
import { isSharedName } from '../../src/match/shared-names.ts';
import type { EntityType, NameKind } from '../../src/model/pack.ts';
import { entity, pack } from '../background/packs.ts';

function isShared(type: EntityType, full: string, text: string, kind: NameKind): boolean {
  const one = entity({ id: 'x', type, name: full });
  const parts = [{ pack: pack({ entities: [one] }), entity: one }];
  return isSharedName({ text, kind, subjects: [{ key: `${type}:x`, type, parts }] });
}

it.each([
  ['person', 'Wendy Sherman', 'Sherman', 'short'],
  ['person', 'Ted Cruz', 'Ted', 'short'],
  ['person', 'Theresa May', 'May', 'short'],
  ['person', 'Mohammed Abdel-Rahman', 'Abdel-Rahman', 'short'],
  ['person', 'Davis', 'Davis', 'full'],
  ['person', 'Ed', 'Ed', 'full'],
  ['organization', 'Ministry of Foreign Affairs', 'Foreign Ministry', 'variant'],
  ['organization', 'Supreme Court', 'Supreme Court', 'full'],
  ['organization', 'Carnegie Endowment', 'Endowment', 'short'],
] as const)('many bear the name of the %s %s: %s', (type, full, text, kind) => {
  expect(isShared(type, full, text, kind)).toBe(true);
});

it.each([
  ['person', 'Donald Trump', 'Trump', 'short'],
  ['person', 'Hossein Amir-Abdollahian', 'Amir-Abdollahian', 'short'],
  ['person', 'John Smith', 'John Smith', 'full'],
  ['person', 'Pelé', 'Pelé', 'full'],
  ['organization', 'Carnegie Endowment', 'Carnegie Endowment', 'full'],
  ['organization', 'Gazprom', 'Gazprom', 'full'],
  ['organization', 'State Department', 'State Department', 'full'],
  ['place', 'Washington', 'Washington', 'full'],
] as const)('few bear the name of the %s %s: %s', (type, full, text, kind) => {
  expect(isShared(type, full, text, kind)).toBe(false);
});
