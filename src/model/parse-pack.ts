import * as v from 'valibot';
import { ENTITY_TYPES, NAME_KINDS, type Pack } from './pack.ts';

/** Why something is no pack: it is something else, a newer Sidelight wrote it, or it is damaged (where). */
export type PackProblem =
  { problem: 'foreign' } | { problem: 'newer' } | { problem: 'broken'; at: string };

/** No article is longer, in UTF-16 units, and no pack has more of anything. */
const MAX_TEXT = 10_000_000;
const MAX_LIST = 200_000;
export const MAX_NAMES = 500;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const line = v.pipe(v.string(), v.maxLength(10_000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const span = { start: offset, end: offset };
const list = <T extends v.GenericSchema>(item: T, most = MAX_LIST) =>
  v.pipe(v.array(item), v.maxLength(most));

export const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A link may lead to the web and nowhere else; without it an article is as good. */
const url = v.pipe(
  v.nullable(line),
  v.transform((address) => (address !== null && isWebAddress(address) ? address : null)),
);

const article = v.object({
  id,
  title: line,
  url,
  publisher: v.nullable(line),
  author: v.nullable(line),
  published: v.nullable(day),
  language: v.pipe(v.string(), v.maxLength(100)),
  text,
});

const place = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  country: v.pipe(v.string(), v.maxLength(10)),
  isCountry: v.exactOptional(v.boolean()),
});

/** An entity of a pack. */
export const entitySchema = v.object({
  id,
  type: v.picklist(ENTITY_TYPES),
  name,
  names: list(v.object({ text: name, kind: v.picklist(NAME_KINDS) }), MAX_NAMES),
  description: line,
  place: v.exactOptional(place),
});

const fact = v.object({
  id,
  article: id,
  ...span,
  text,
  entities: list(id),
  dates: list(v.object({ text: line, start: day, end: day })),
  explained: v.exactOptional(text),
  rank: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const quote = v.object({
  id,
  kind: v.picklist(['direct', 'indirect']),
  article: id,
  ...span,
  text,
  speaker: v.nullable(id),
  speakerStart: v.nullable(offset),
  speakerEnd: v.nullable(offset),
  cue: v.nullable(line),
  entities: list(id),
  date: v.nullable(day),
});

const head = v.object({ format: v.literal('sidelight-pack'), version: v.number() });

const schema = v.object({
  format: v.literal('sidelight-pack'),
  version: v.literal(1),
  id,
  title: line,
  created: line,
  articles: v.pipe(list(article), v.minLength(1)),
  entities: list(entitySchema),
  facts: list(fact),
  quotes: list(quote),
});

/** The first of a list that bears the id of one before. */
function repeated(items: readonly { id: string }[]): number {
  const seen = new Set<string>();
  return items.findIndex((item) => seen.size === seen.add(item.id).size);
}

const fits = (start: number, end: number, length: number) => start <= end && end <= length;

/** Where a pack of the right form contradicts itself; null if it does not. */
function contradictionIn(pack: Pack): string | null {
  const { articles, entities, facts, quotes } = pack;
  for (const [name, items] of Object.entries({ articles, entities, facts, quotes })) {
    const index = repeated(items);
    if (index >= 0) return `${name}[${index}].id`;
  }
  const lengths = new Map(articles.map((one) => [one.id, one.text.length]));
  const known = new Set(entities.map((one) => one.id));
  const faultOf = (item: { article: string; start: number; end: number; entities: string[] }) => {
    const length = lengths.get(item.article);
    if (length === undefined) return 'article';
    if (!fits(item.start, item.end, length)) return 'end';
    return item.entities.every((one) => known.has(one)) ? null : 'entities';
  };
  for (const [index, item] of facts.entries()) {
    const fault = faultOf(item);
    if (fault !== null) return `facts[${index}].${fault}`;
  }
  for (const [index, item] of quotes.entries()) {
    const { speaker, speakerStart, speakerEnd } = item;
    const length = lengths.get(item.article) ?? 0;
    if (speaker !== null && !known.has(speaker)) return `quotes[${index}].speaker`;
    const isPlaced = speakerStart !== null && speakerEnd !== null;
    if (isPlaced ? !fits(speakerStart, speakerEnd, length) : speakerStart !== speakerEnd) {
      return `quotes[${index}].speakerEnd`;
    }
    const fault = faultOf(item);
    if (fault !== null) return `quotes[${index}].${fault}`;
  }
  return null;
}

/**
 * Reads a pack that comes from anywhere. What Sidelight knows nothing of is left out; an address that is none of the
 * web is dropped.
 */
export function parsePack(input: unknown): { pack: Pack } | PackProblem {
  const known = v.safeParse(head, input);
  if (!known.success) return { problem: 'foreign' };
  if (known.output.version > 1) return { problem: 'newer' };
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (!result.success) {
    return { problem: 'broken', at: v.getDotPath(result.issues[0]) ?? 'pack' };
  }
  const pack: Pack = result.output;
  const at = contradictionIn(pack);
  return at === null ? { pack } : { problem: 'broken', at };
}
