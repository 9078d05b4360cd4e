import { compileArticles } from '../../../src/compile/compile.ts';
import type { Entity, Pack } from '../../../src/model/pack.ts';

/** Compiles a bare text, as of a given day. */
export function compileText(text: string, language = 'en'): Pack {
  return compileArticles([
    {
      title: '',
      url: null,
      publisher: null,
      author: null,
      published: '2023-01-22',
      language,
      text,
    },
  ]);
}

/** The entity of a text that has a name; fails if there is none, or more than one. */
export function entityNamed(text: string, name: string): Entity {
  const found = compileText(text).entities.filter((entity) =>
    entity.names.some((other) => other.text === name),
  );
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${found.length} entities are named ${name}`);
  }
  return found[0];
}

/** An entity's names as "text (kind)". */
export const namesOf = (entity: Entity): string[] =>
  entity.names.map((name) => `${name.text} (${name.kind})`);
