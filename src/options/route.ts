import type { Span } from '../model/pack.ts';

export const SECTIONS = ['highlighting', 'sites', 'library', 'shortcuts', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the address shows: a section, or in the library a pack, an article of it, or a passage of that. */
export interface Route {
  section: Section;
  pack?: string;
  article?: string;
  passage?: Span;
}

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function passageOf(query: string): Span | undefined {
  const values = new URLSearchParams(query);
  const [start, end] = ['start', 'end'].map((name) => values.get(name) ?? '');
  if (!/^\d{1,9}$/.test(start ?? '') || !/^\d{1,9}$/.test(end ?? '')) return undefined;
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : undefined;
}

/** Reads an address's hash; whatever it can't make out leads to the nearest thing it can. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [section = '', pack = '', article = ''] = path.split('/').map(decode);
  if (!isSection(section)) return { section: 'highlighting' };
  if (section !== 'library' || pack === '') return { section };
  const passage = article === '' ? undefined : passageOf(query);
  return {
    section,
    pack,
    ...(article === '' ? {} : { article }),
    ...(passage ? { passage } : {}),
  };
}

/** The hash that leads to a route. */
export function routeHash({ section, pack, article, passage }: Route): string {
  const path = [section, pack, article]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/');
  return `#/${path}${passage ? `?start=${passage.start}&end=${passage.end}` : ''}`;
}
