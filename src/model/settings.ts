import type { EntityType } from './pack.ts';

export const HIGHLIGHT_STYLES = ['underline-tint', 'underline', 'tint'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** Which mentions are painted: every one, the first in each section of the page, or none at all. */
export const DENSITIES = ['all', 'first', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/** How highlights look; a page's scripts may know this much. */
export interface Appearance {
  style: HighlightStyle;
  density: Density;
  /** Kinds of entities that are highlighted. */
  types: Record<EntityType, boolean>;
}

/** A person, place … that the reader wants no highlights of. */
export interface MutedSubject {
  /** The library's key of it. */
  key: string;
  type: EntityType;
  name: string;
}

export interface Settings extends Appearance {
  enabled: boolean;
  /** Sites by host name, such as `example.org`; `www.` is left out. */
  disabledSites: string[];
  /** Ids of packs whose names are not looked for. */
  disabledPacks: string[];
  /** In the order in which they were muted. */
  muted: MutedSubject[];
  /** Whether the popup says after an update what is new. */
  tellNews: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  enabled: true,
  types: { person: true, place: true, organization: true, event: true },
  style: 'underline-tint',
  density: 'first',
  disabledSites: [],
  disabledPacks: [],
  muted: [],
  tellNews: true,
});

/** The site a page belongs to, or null where it has none (not http, no host). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}
