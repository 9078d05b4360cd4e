import type { Entity, EntityType, NameKind } from '../../src/model/pack.ts';
import type { Mention } from '../../src/compile/document.ts';

/** An entity as a test writes it: its names, the full one first, and what it is. */
export interface Named {
  names: readonly string[];
  type?: EntityType;
  description?: string;
}

/** Entities and all their mentions in a text, for tests of what comes after names. Ids are the full names. */
export function named(
  text: string,
  list: readonly Named[],
): { entities: Entity[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const entities = list.map(({ names, type = 'person', description = '' }): Entity => {
    const [name = ''] = names;
    for (const form of names) {
      const kind: NameKind = form === name ? 'full' : 'short';
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (!mentions.some((other) => other.start < end && at < other.end)) {
          mentions.push({ entity: name, start: at, end, kind });
        }
      }
    }
    const forms = names.map((form) => ({ text: form, kind: 'variant' as const }));
    return { id: name, type, name, names: forms, description };
  });
  mentions.sort((a, b) => a.start - b.start);
  return { entities, mentions };
}
