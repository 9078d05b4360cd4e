import type { NameIndex, Subject } from '../match/name-index.ts';
import type { Routes, Sender } from '../messages/serve.ts';
import type { CardMap } from '../model/card.ts';
import { siteOf, type MutedSubject, type Settings } from '../model/settings.ts';
import type { PanelRequest } from '../storage/panel-request.ts';
import type { SidePanel } from '../webext/side-panel.ts';
import { answerPage, inactiveAnswer } from './answer-page.ts';
import type { Badge } from './badge.ts';
import { cardViewOf } from './card-view.ts';
import type { Reader } from './card-words.ts';
import { newDocument, type DocumentState } from './document-state.ts';
import type { Documents, Frame } from './documents.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages.ts';
import { hashOfItem } from './sources.ts';

export interface PageRoutesDeps {
  documents: Documents;
  library: Library;
  pages: Pages;
  badge: Badge;
  loadSettings: () => Promise<Settings>;
  switchSiteOff: (site: string) => Promise<void>;
  mute: (subject: MutedSubject, isMuted: boolean) => Promise<void>;
  openOptions: (hash: string) => Promise<void>;
  /** Draws where a subject lies; null for what is no place or lies nobody knows where. */
  mapOf: (subject: Subject) => CardMap | null;
  /** Who is there to read a card now. */
  reader: () => Reader;
  sidePanel: SidePanel | null;
  /** Leaves word for the tab's side panel of what the reader wants to see. */
  askPanel: (tab: number, request: PanelRequest) => Promise<void>;
}

type PageRoutes = Pick<Routes, Extract<keyof Routes, `page/${string}`>>;

/** Only what is shown in a tab has a card. */
function frameOf({ tab, frame }: Sender): Frame {
  if (tab === null || frame === null) throw new Error('Not from a tab');
  return { tab, frame };
}

/** Answers what pages ask. A page is told of nothing but what stands in it. */
export function createPageRoutes(deps: PageRoutesDeps): PageRoutes {
  const { documents, library, pages, badge, loadSettings, switchSiteOff, mute, openOptions } = deps;
  const { mapOf, reader, sidePanel, askPanel } = deps;

  /** The site the reader is on: the whole tab's, not that of a frame in it. */
  const siteOfTab = async (tab: number, sender: Sender) =>
    siteOf((await pages.urlOf(tab)) ?? sender.url);

  /** The sender's document, if it is the one that its token says. */
  const documentOf = async (token: string, sender: Sender): Promise<DocumentState | null> => {
    const state = await documents.get(frameOf(sender));
    return state?.token === token ? state : null;
  };

  /** What a document means by a number it was given. */
  const subjectOf = async (
    params: { document: string; entity: number },
    sender: Sender,
  ): Promise<{ subject: Subject; document: DocumentState; index: NameIndex } | null> => {
    const document = await documentOf(params.document, sender);
    const key = document?.active ? document.entities[params.entity] : undefined;
    if (!document || key === undefined) return null;
    const index = await library.index((await loadSettings()).disabledPacks);
    const subject = index.subject(key);
    return subject ? { subject, document, index } : null;
  };

  /** The same, with what is known of it at hand. */
  const read = async (params: { document: string; entity: number }, sender: Sender) => {
    const found = await subjectOf(params, sender);
    if (found) await library.read([found.subject]);
    return found;
  };

  return {
    'page/shortlist': async ({ document: token, text }, sender) => {
      const at = frameOf(sender);
      // It is entered before the settings are read: whoever changes them after that finds it, and tells it.
      const isNew = await documents.update(at, (known) =>
        Promise.resolve(
          known?.token === token
            ? { state: known, result: false }
            : { state: newDocument(token, sender.url), result: true },
        ),
      );
      const [settings, site] = await Promise.all([loadSettings(), siteOfTab(at.tab, sender)]);
      const isOff = !settings.enabled || site === null || settings.disabledSites.includes(site);
      const index = isOff ? null : await library.index(settings.disabledPacks);
      const answer = await documents.update(at, async (before) => {
        // Another document has taken its place meanwhile: this one has nobody to tell.
        const isGone = before?.token !== token;
        if (!index || isGone) {
          const state = isGone
            ? before
            : { ...before, active: false, mentions: null, stale: false };
          return { state, result: inactiveAnswer(settings) };
        }
        const { answer, document } = answerPage(before, text, index, settings);
        const isNamed = answer.places.length > 0;
        const injected = before.injected || (isNamed && (await pages.annotate(at)));
        // Where no annotator looks, nothing is found: the document is read all the same.
        const mentions = injected || isNamed ? before.mentions : (before.mentions ?? []);
        const isSame =
          document.active &&
          !document.stale &&
          document.injected === injected &&
          document.mentions === mentions;
        const state = isSame
          ? document
          : { ...document, active: true, injected, mentions, stale: false };
        return { state, result: answer };
      });
      if (isNew && at.frame === 0) await documents.removeStale(at.tab);
      if (isNew || isOff) await badge.update(at.tab);
      return answer;
    },

    'page/report': async ({ document: token, mentions }, sender) => {
      const at = frameOf(sender);
      await documents.update(at, (state) => {
        if (state?.token !== token || !state.active) {
          return Promise.resolve({ state, result: undefined });
        }
        const known = mentions.filter(({ entity }) => entity < state.entities.length);
        return Promise.resolve({
          state: { ...state, mentions: known, stale: false },
          result: undefined,
        });
      });
      await badge.update(at.tab);
      return null;
    },

    'page/card': async (params, sender) => {
      const found = await read(params, sender);
      if (!found) return null;
      const { subject, document, index } = found;
      return cardViewOf(subject, document.entities, index, mapOf, reader());
    },

    'page/open-source': async (params, sender) => {
      const found = await read(params, sender);
      const hash = found && hashOfItem(found.subject, params);
      if (hash !== null) await openOptions(hash);
      return null;
    },

    'page/mute': async (params, sender) => {
      const subject = (await subjectOf(params, sender))?.subject;
      const name = subject?.parts[0]?.entity.name;
      if (!subject || name === undefined) return null;
      await mute({ key: subject.key, type: subject.type, name }, params.isMuted);
      return null;
    },

    'page/open-panel': async (params, sender) => {
      // At once: while it waited for anything, the browser would forget that the reader asked for it.
      const { tab } = frameOf(sender);
      const opened =
        sidePanel?.open(tab).then(
          () => true,
          () => false,
        ) ?? false;
      const found = await subjectOf(params, sender);
      if (found) await askPanel(tab, { entity: found.subject.key });
      return opened;
    },

    'page/site-off': async ({ document }, sender) => {
      const { tab } = frameOf(sender);
      if (!(await documentOf(document, sender))) return null;
      const site = await siteOfTab(tab, sender);
      if (site !== null) await switchSiteOff(site);
      return null;
    },
  };
}
