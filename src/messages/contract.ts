import type { InferOutput } from 'valibot';
import type { CardView } from '../model/card.ts';
import type { Dossier, FoundEntity, KnownItems, PanelEntity } from '../model/panel.ts';
import type { EditOutcome } from '../model/pack-edit.ts';
import type { IsoDate, Pack } from '../model/pack.ts';
import type { Sample } from '../model/sample.ts';
import type { Compiled, SaveOutcome } from '../model/saving.ts';
import type { PageAnswer } from '../model/shortlist.ts';
import type { TabSummary } from '../model/summary.ts';
import type { MessageName, schemas } from './schemas.ts';

export type { MessageName } from './schemas.ts';

/** A pack in the library, without its contents. */
export interface LibraryEntry {
  id: string;
  title: string;
  created: string;
  bundled: boolean;
  articles: number;
  entities: number;
  facts: number;
  quotes: number;
  /** Of its only article, or of all its articles if they have one in common. */
  publisher: string | null;
  /** The day of its latest article. */
  published: IsoDate | null;
  /** When the reader got it, an ISO date-time; null for what came with Sidelight. */
  added: string | null;
}

/** A pack that was removed, and can be restored for a while. */
export interface RemovedEntry {
  key: number;
  title: string;
  /** In ms since 1970. */
  removed: number;
}

export interface LibraryList {
  /** As many as were asked for. */
  entries: LibraryEntry[];
  /** How many there are of what was asked for, and in all. */
  found: number;
  total: number;
  /** Last removed first. */
  removed: RemovedEntry[];
  /** What can't be read any more. */
  broken: { key: number; title: string }[];
  /** Whether the reader's own packs could not be read just now. */
  failed: boolean;
}

interface Results {
  'page/shortlist': PageAnswer;
  'page/report': null;
  'page/card': CardView | null;
  'page/open-source': null;
  'page/site-off': null;
  'page/mute': null;
  /** False if the browser did not let it. */
  'page/open-panel': boolean;
  'tab/summary': TabSummary;
  'tab/reveal': boolean;
  'tab/here': string[];
  'panel/entity': PanelEntity | null;
  'panel/dossier': Dossier;
  'panel/items': KnownItems;
  'library/find': FoundEntity[];
  'library/show': null;
  /** Null where nothing is bundled. */
  'library/sample': Sample | null;
  'library/list': LibraryList;
  'library/pack': { pack: Pack; isOwn: boolean } | null;
  'library/edit': EditOutcome;
  'library/own': string[];
  'library/save-page': SaveOutcome;
  'library/save-file': SaveOutcome;
  /** One for each, in their order. */
  'library/keep': SaveOutcome[];
  /** What restores it; null if it was gone already. */
  'library/remove': number | null;
  /** The restored pack's id; null if it is gone for good. */
  'library/restore': string | null;
  'library/purge': null;
  'compiler/page': Compiled;
  'compiler/file': Compiled;
}

export type Params<N extends MessageName> = InferOutput<(typeof schemas)[N]['params']>;
export type Result<N extends MessageName> = Results[N];

export interface Request<N extends MessageName = MessageName> {
  message: N;
  params: Params<N>;
}

/** Failures cross the boundary as data: browsers pass on little of a thrown error. */
export type Reply<N extends MessageName = MessageName> =
  { ok: true; result: Result<N> } | { ok: false; error: string };

/** What the background tells a page's content script. */
export type PageCommand =
  /** Asks for nothing: that it can be told says that the document is still there. */
  | { command: 'ping' }
  /** Settings or library changed: ask for the names again. */
  | { command: 'refresh' }
  /** Scroll to the entity's next mention and open its card. */
  | { command: 'reveal'; entity: number }
  /** Answers with the entities mentioned in the part of the page that is in view, from its middle outwards. */
  | { command: 'here' }
  /** Go to the next or previous mention and open its card. */
  | { command: 'step'; direction: 1 | -1 }
  /** Open the card of the mention that the reader is at; `isOnly` if no other frame of the tab has any. */
  | { command: 'open-card'; isOnly: boolean }
  /** The reader switched the site on or off by a shortcut: say so. */
  | { command: 'switched'; isOn: boolean };
