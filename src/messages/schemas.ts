import * as v from 'valibot';
import { packEditSchema } from '../model/pack-edit.ts';
import { MAX_FILE, MAX_PAGE } from '../model/saving.ts';

/** A page's text comes in pieces of at most this length, in UTF-16 units; few pages need more than one. */
export const MAX_TEXT = 2_000_000;

/** A selection or a search may be this long, in UTF-16 units; more names nothing. */
export const MAX_LOOKUP = 300;

const document = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
/** Base64 takes four characters for three bytes. */
const articleFile = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1000)),
  content: v.pipe(v.string(), v.maxLength(Math.ceil(MAX_FILE / 3) * 4)),
});

/**
 * What each message must carry, and who may send it: `page` messages come from our content scripts, which
 * share a process with a page that may be hostile; `extension` messages come from our own pages only.
 */
export const schemas = {
  /** Texts of the page, with gaps between them → the names that may stand in them, and where. */
  'page/shortlist': {
    caller: 'page',
    params: v.strictObject({ document, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
  },
  /** Mentions found so far, in order of appearance; replaces the report before. */
  'page/report': {
    caller: 'page',
    params: v.strictObject({
      document,
      mentions: v.pipe(v.array(v.strictObject({ entity: count, count })), v.maxLength(10_000)),
    }),
  },
  'page/card': { caller: 'page', params: v.strictObject({ document, entity: count }) },
  /** Opens the article a card's item stands in, in the library. */
  'page/open-source': {
    caller: 'page',
    params: v.strictObject({
      document,
      entity: count,
      list: v.picklist(['facts', 'quotes']),
      index: count,
    }),
  },
  /** The reader wants no highlights on this site. */
  'page/site-off': { caller: 'page', params: v.strictObject({ document }) },
  /** The reader wants no highlights of an entity's names, or wants them again. */
  'page/mute': {
    caller: 'page',
    params: v.strictObject({ document, entity: count, isMuted: v.boolean() }),
  },
  /** Opens the side panel at an entity. The browser asks that this follows from something the reader did. */
  'page/open-panel': { caller: 'page', params: v.strictObject({ document, entity: count }) },
  'tab/summary': { caller: 'extension', params: v.strictObject({ tab }) },
  /** Scrolls to an entity's next mention in the tab and opens its card. */
  'tab/reveal': { caller: 'extension', params: v.strictObject({ tab, entity: key }) },
  /** Which entities the tab's page mentions where the reader is, by key. */
  'tab/here': { caller: 'extension', params: v.strictObject({ tab }) },
  /** All that is known of one entity; the connected names are those of the tab's page, if that mentions it. */
  'panel/entity': {
    caller: 'extension',
    params: v.strictObject({ tab: v.optional(tab), entity: key }),
  },
  /** What is known of the tab's page: its names together. */
  'panel/dossier': { caller: 'extension', params: v.strictObject({ tab }) },
  /** What is known of one entity, or of several together. */
  'panel/items': {
    caller: 'extension',
    params: v.strictObject({ entities: v.pipe(v.array(key), v.minLength(1), v.maxLength(2)) }),
  },
  /** The entities that a text may mean. */
  'library/find': {
    caller: 'extension',
    params: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_LOOKUP)) }),
  },
  /** Opens a passage of an article in the library. */
  'library/show': {
    caller: 'extension',
    params: v.strictObject({ pack: key, article: key, start: count, end: count }),
  },
  /** The beginning of the bundled article with its names, to try Sidelight on. */
  'library/sample': { caller: 'extension', params: v.strictObject({}) },
  /** The packs whose title, publisher or names have all words of a text; all for none. Newest first. */
  'library/list': {
    caller: 'extension',
    params: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_LOOKUP)), limit: count }),
  },
  'library/pack': { caller: 'extension', params: v.strictObject({ pack: key }) },
  /** The ids of the reader's own packs. */
  'library/own': { caller: 'extension', params: v.strictObject({}) },
  /** Compiles the article that a tab shows, and keeps it. */
  'library/save-page': { caller: 'extension', params: v.strictObject({ tab }) },
  /** Compiles an article's file, and keeps it. The content is Base64. */
  'library/save-file': { caller: 'extension', params: articleFile },
  /** Keeps packs that came from anywhere; what each is remains to be seen. */
  'library/keep': {
    caller: 'extension',
    params: v.strictObject({ packs: v.pipe(v.array(v.unknown()), v.maxLength(1000)) }),
  },
  /** Changes an own pack; the version before can be restored until it changes again. */
  'library/edit': {
    caller: 'extension',
    params: v.strictObject({ pack: key, edit: packEditSchema }),
  },
  /** Removes an own pack, so that it can be restored. */
  'library/remove': { caller: 'extension', params: v.strictObject({ pack: key }) },
  'library/restore': { caller: 'extension', params: v.strictObject({ key: count }) },
  /** Deletes for good what was removed, or can't be read any more. */
  'library/purge': {
    caller: 'extension',
    params: v.strictObject({ keys: v.pipe(v.array(count), v.maxLength(100_000)) }),
  },
  /** What the background asks of the page that compiles. The address is the page's. */
  'compiler/page': {
    caller: 'extension',
    params: v.strictObject({
      markup: v.pipe(v.string(), v.maxLength(MAX_PAGE)),
      address: v.string(),
    }),
  },
  'compiler/file': { caller: 'extension', params: articleFile },
} as const;

export type MessageName = keyof typeof schemas;
export type Caller = (typeof schemas)[MessageName]['caller'];
