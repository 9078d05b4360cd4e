import { findSubjects } from '../match/find-subjects.ts';
import type { NameIndex, Subject } from '../match/name-index.ts';
import type { Routes } from '../messages/serve.ts';
import type { CardMap } from '../model/card.ts';
import type { PanelEntity } from '../model/panel.ts';
import type { Settings } from '../model/settings.ts';
import { cardItemsOf } from './card-items.ts';
import { cardViewOf } from './card-view.ts';
import type { Reader } from './card-words.ts';
import type { Documents } from './documents.ts';
import { knownOf, tellingItems } from './known-items.ts';
import { linksOf, strongestLinks } from './known-links.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages.ts';
import { sharedWith } from './related.ts';
import { hashOfPlace, placeOf } from './sources.ts';
import { describeSubject } from './summary.ts';

export interface PanelRoutesDeps {
  documents: Documents;
  library: Library;
  pages: Pages;
  loadSettings: () => Promise<Settings>;
  openOptions: (hash: string) => Promise<void>;
  /** Draws where a subject lies; null for what is no place or lies nobody knows where. */
  mapOf: (subject: Subject) => CardMap | null;
  /** Who is there to read a card now. */
  reader: () => Reader;
}

type PanelRoutes = Pick<
  Routes,
  'tab/here' | 'panel/entity' | 'panel/dossier' | 'panel/items' | 'library/find' | 'library/show'
>;

/** As many as a reader could want to go through, of a page's names and of one or two alone. */
const MAX_DOSSIER = 300;
const MAX_ITEMS = 100;
/** More names than this make a picture of their connections a thicket. */
const MAX_LINKED = 25;
const MAX_FOUND = 8;

/** Answers what the side panel asks. */
export function createPanelRoutes(deps: PanelRoutesDeps): PanelRoutes {
  const { documents, library, pages, loadSettings, openOptions, mapOf, reader } = deps;

  const loadIndex = async () => library.index((await loadSettings()).disabledPacks);

  /** The keys of what the tab's page mentions, in order of appearance. */
  const mentionedIn = async (tab: number): Promise<string[]> => {
    const keys = (await documents.inTab(tab)).flatMap(({ state }) =>
      (state.mentions ?? [])
        .filter(({ count }) => count > 0)
        .flatMap(({ entity }) => state.entities[entity] ?? []),
    );
    return [...new Set(keys)];
  };
  const subjectsOf = (keys: readonly string[], index: NameIndex): Subject[] =>
    keys.flatMap((key) => index.subject(key) ?? []);

  return {
    'tab/here': async ({ tab }) => {
      for (const at of await documents.inTab(tab)) {
        const entities = await pages.here(at);
        const keys = entities.flatMap((entity) => at.state.entities[entity] ?? []);
        if (keys.length > 0) return keys;
      }
      return [];
    },

    'panel/entity': async ({ tab, entity: key }): Promise<PanelEntity | null> => {
      const index = await loadIndex();
      const subject = index.subject(key);
      if (!subject) return null;
      await library.read([subject]);
      const mentioned = tab === undefined ? [] : await mentionedIn(tab);
      const isMentioned = mentioned.includes(key);
      const keys = isMentioned ? mentioned : [key, ...sharedWith(subject, index).keys()];
      const view = cardViewOf(subject, keys, index, mapOf, reader());
      if (!view) return null;
      const { facts, quotes } = cardItemsOf(subject);
      return {
        key,
        view,
        keys,
        places: {
          facts: facts.slice(0, view.facts.length).map(placeOf),
          quotes: quotes.slice(0, view.quotes.length).map(placeOf),
        },
      };
    },

    'panel/dossier': async ({ tab }) => {
      const index = await loadIndex();
      const subjects = subjectsOf(await mentionedIn(tab), index);
      await library.read(subjects);
      const gathered = knownOf(subjects, index);
      return {
        ...tellingItems(gathered, MAX_DOSSIER, index, reader()),
        links: strongestLinks(linksOf(gathered.known), MAX_LINKED),
      };
    },

    'panel/items': async ({ entities }) => {
      const index = await loadIndex();
      const subjects = subjectsOf(entities, index);
      await library.read(subjects);
      const { known, isCut } = knownOf(subjects, index);
      const together = known.filter(({ subjects: all }) => all.length === entities.length);
      return tellingItems({ known: together, isCut }, MAX_ITEMS, index, reader());
    },

    'library/find': async ({ text }) =>
      findSubjects(text, await loadIndex(), MAX_FOUND).map(describeSubject),

    'library/show': async (place) => {
      await openOptions(hashOfPlace(place));
      return null;
    },
  };
}
