import * as v from 'valibot';
import type { PageCommand } from '../messages/contract.ts';
import type { Frame } from './documents.ts';
import { seenMarkup } from './seen-markup.ts';

/** The parts of the browser's API that reach pages. */
export interface PagesApi {
  tabs: {
    get: (tab: number) => Promise<{ url?: string | undefined }>;
    sendMessage: (
      tab: number,
      message: PageCommand,
      options?: { frameId: number },
    ) => Promise<unknown>;
  };
  scripting: {
    insertCSS: (injection: {
      target: { tabId: number; frameIds: number[] };
      files: string[];
      origin: 'USER';
    }) => Promise<void>;
    executeScript: (
      injection: { target: { tabId: number; frameIds: number[] } } & (
        { files: string[] } | { func: () => string }
      ),
    ) => Promise<{ result?: unknown }[]>;
  };
}

/** What the background does to pages. Pages go away at any time: nothing here throws for that. */
export interface Pages {
  /** The address of a tab's page; null if the tab is gone or its address is not for us to see. */
  urlOf: (tab: number) => Promise<string | null>;
  /**
   * Injects the annotator and its styles into one frame: it paints when both are there and it is told of names. False
   * if the frame is gone or out of reach.
   */
  annotate: (at: Frame) => Promise<boolean>;
  /** The markup of a tab's page as it is now, with what it hides marked; null if it is out of reach. */
  markup: (tab: number) => Promise<string | null>;
  /** Tells one frame, or all of a tab. False if nobody is there. */
  command: (at: { tab: number; frame?: number }, command: PageCommand) => Promise<boolean>;
  /** The entities in view in one frame, by the numbers it was given; none if nobody is there. */
  here: (at: Frame) => Promise<number[]>;
}

/** What a page answers is a page's word. */
const numbers = v.fallback(v.pipe(v.array(v.number()), v.maxLength(1000)), []);

const succeeds = (promise: Promise<unknown>) =>
  promise.then(
    () => true,
    () => false,
  );

export function createPages({ tabs, scripting }: PagesApi): Pages {
  return {
    urlOf: (tab) =>
      tabs.get(tab).then(
        ({ url }) => url ?? null,
        () => null,
      ),
    annotate: ({ tab, frame }) => {
      const target = { tabId: tab, frameIds: [frame] };
      return succeeds(
        Promise.all([
          // As the reader's, so that no page rule overrides them.
          scripting.insertCSS({ target, files: ['highlights.css'], origin: 'USER' }),
          scripting.executeScript({ target, files: ['annotator.js'] }),
        ]),
      );
    },
    markup: (tab) =>
      scripting
        .executeScript({
          target: { tabId: tab, frameIds: [0] },
          func: seenMarkup,
        })
        .then(
          ([frame]) => (typeof frame?.result === 'string' ? frame.result : null),
          () => null,
        ),
    here: ({ tab, frame }) =>
      tabs.sendMessage(tab, { command: 'here' }, { frameId: frame }).then(
        (answer) => v.parse(numbers, answer),
        () => [],
      ),
    command: ({ tab, frame }, command) =>
      succeeds(
        tabs.sendMessage(tab, command, frame === undefined ? undefined : { frameId: frame }),
      ),
  };
}
