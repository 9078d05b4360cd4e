import { ENTITY_TYPES, NAME_KINDS } from '../../model/pack.ts';
import type { HeadRecord } from './database.ts';

type Unknown = Record<string, unknown>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isList = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);

const TYPES = new Set<unknown>(ENTITY_TYPES);
const KINDS = new Set<unknown>(NAME_KINDS);

const isName = (name: unknown) => isObject(name) && isText(name.text) && KINDS.has(name.kind);

const isPlace = (place: unknown) =>
  place === undefined ||
  (isObject(place) &&
    Number.isFinite(place.latitude) &&
    Number.isFinite(place.longitude) &&
    isText(place.country));

const isEntity = (entity: unknown) =>
  isObject(entity) &&
  isText(entity.id) &&
  TYPES.has(entity.type) &&
  isText(entity.name) &&
  isText(entity.description) &&
  isList(entity.names, isName) &&
  isPlace(entity.place);

const isArticle = (article: unknown) =>
  isObject(article) &&
  isText(article.id) &&
  isText(article.title) &&
  [article.url, article.publisher, article.published].every(isTextOrNull);

const isEntityCount = (count: unknown) =>
  isObject(count) &&
  isList(count.articles, isCount) &&
  isCount(count.facts) &&
  isCount(count.quotes);

const isHead = (head: unknown) =>
  isObject(head) &&
  isText(head.id) &&
  isText(head.title) &&
  isText(head.created) &&
  isList(head.articles, isArticle) &&
  isList(head.entities, isEntity) &&
  isList(head.counts, isEntityCount) &&
  isCount(head.factCount) &&
  isCount(head.quoteCount);

/**
 * Whether what was stored is a head, as this version writes them. Written by hand: with a hundred thousand names it
 * is done each time the background wakes.
 */
export const isHeadRecord = (stored: unknown): stored is HeadRecord & { key: number } =>
  isObject(stored) &&
  isCount(stored.key) &&
  isText(stored.id) &&
  isText(stored.added) &&
  (stored.removed === undefined || Number.isFinite(stored.removed)) &&
  (stored.successor === undefined || isCount(stored.successor)) &&
  isList(stored.addresses, isText) &&
  isHead(stored.head) &&
  (stored.head as Unknown).id === stored.id;
