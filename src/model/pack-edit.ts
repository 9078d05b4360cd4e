import * as v from 'valibot';
import { editArticle, isIsoDate, type ArticleFields } from './edit-article.ts';
import { editEntity, mergeEntities, removeEntity } from './edit-entities.ts';
import { ENTITY_TYPES, type Article, type Entity, type Pack } from './pack.ts';
import { entitySchema, isWebAddress, MAX_NAMES } from './parse-pack.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const line = v.pipe(v.string(), v.maxLength(10_000));
const filled = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
const name = filled(1000);

const article = v.strictObject({
  title: filled(10_000),
  url: v.nullable(v.pipe(line, v.check(isWebAddress))),
  publisher: v.nullable(filled(10_000)),
  published: v.nullable(v.pipe(v.string(), v.check(isIsoDate))),
});

/** What was there before the reader began: whatever a pack may say. */
const articleBefore = v.strictObject({
  title: line,
  url: v.nullable(line),
  publisher: v.nullable(line),
  published: v.nullable(line),
});

const entity = v.strictObject({
  type: v.picklist(ENTITY_TYPES),
  name,
  forms: v.pipe(v.array(name), v.maxLength(MAX_NAMES)),
  description: line,
});

/**
 * A change that the reader makes to a pack, with what it is made to as they saw it (`was`): made in another window
 * meanwhile, no change is lost under another.
 */
export const packEditSchema = v.variant('change', [
  v.strictObject({ change: v.literal('article'), id, was: articleBefore, to: article }),
  v.strictObject({ change: v.literal('entity'), was: entitySchema, to: entity }),
  v.strictObject({ change: v.literal('merge'), was: entitySchema, into: id }),
  v.strictObject({ change: v.literal('remove'), was: entitySchema }),
]);
export type PackEdit = v.InferOutput<typeof packEditSchema>;

/** Why a change was not made. */
export const EDIT_PROBLEMS = [
  /** What it was to change is otherwise by now. */
  'changed',
  /** The article is in the library no more. */
  'gone',
  /** Another of the reader's articles has that address. */
  'taken',
  /** The disk is full. */
  'full',
  'failed',
] as const;
export type EditProblem = (typeof EDIT_PROBLEMS)[number];

/** What became of a change; `before` is what undoes it, null if it changed nothing. */
export type EditOutcome = { problem: EditProblem } | { problem: null; before: number | null };

/** What can be changed of an article, as it is. */
export const fieldsOf = ({ title, url, publisher, published }: Article): ArticleFields => ({
  title,
  url,
  publisher,
  published,
});

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Makes a change to a pack; null if what it is made to is not as the reader saw it. */
export function applyEdit(pack: Pack, edit: PackEdit): Pack | null {
  if (edit.change === 'article') {
    const found = pack.articles.find((one) => one.id === edit.id);
    const { title, url, publisher, published } = edit.was;
    if (!found || !isSame(fieldsOf(found), { title, url, publisher, published })) return null;
    return editArticle(pack, edit.id, edit.to);
  }
  const isThere = (wanted: Entity) =>
    isSame(
      pack.entities.find((one) => one.id === wanted.id),
      wanted,
    );
  if (!isThere(edit.was)) return null;
  switch (edit.change) {
    case 'entity':
      return editEntity(pack, edit.was.id, edit.to);
    case 'merge':
      if (!pack.entities.some((one) => one.id === edit.into)) return null;
      return mergeEntities(pack, edit.was.id, edit.into);
    case 'remove':
      return removeEntity(pack, edit.was.id);
  }
}
