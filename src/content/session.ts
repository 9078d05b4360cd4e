import type { PageCommand } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { PageAnswer } from '../model/shortlist.ts';
import { createPageText, type TextView } from './page/page-text.ts';
import { runInSlices } from './page/slices.ts';
import type { Block } from './page/text-run.ts';
import { createWatcher, type Changes } from './page/watcher.ts';
import type { Connection } from './connection.ts';
import { log } from './runtime.ts';

/** What the scout hands to the annotator. */
export interface AnnotatorContext {
  send: Send;
  /** This document's token: the background answers only the document it made a shortlist for. */
  document: string;
  /** Lets `work` change the page without taking that for a change of the page's own. */
  unseen: (work: () => void) => void;
}

/** Texts of the page, and what the background says of them. */
export interface Heard {
  texts: readonly Text[];
  answer: PageAnswer;
  /** Nothing that was heard before counts any more. */
  isFresh: boolean;
}

/** Paints mentions and shows cards; injected only where names may stand. */
export interface Annotator {
  view: TextView;
  /** The page changed its text, or there is more to know of it: find and paint anew, step by step. */
  update: (heard: readonly Heard[]) => Generator<void>;
  /** Called with every change of the page before it paints. */
  heal: (records: MutationRecord[]) => void;
  /** Does as it is told; what it returns is the answer, if any. */
  command: (command: PageCommand) => unknown;
  destroy: () => void;
}

/** A document read for its reader: the one owner of all that Sidelight does on a page. */
export interface PageSession {
  /** False once the extension was updated or removed under this page. */
  readonly alive: boolean;
  /** Whether there is an annotator, which may have painted. */
  readonly isAnnotated: boolean;
  /** Called by the annotator's script once it is there. */
  attach: (create: (context: AnnotatorContext) => Annotator) => void;
  destroy: () => void;
}

/** So many texts without names, shorter than this, are kept in mind. */
const MANY = 500;
const SHORT = 2000;

/** What a name could begin with, and much else: a capital, or a letter that is not plain. */
const MAY_NAME = /[A-Z\xc0-\uffff]/;

/** Begins to read the document. */
export function startSession({ isValid, listen }: Connection, send: Send): PageSession {
  // It tells documents apart, and keeps no secret: browsers make their `crypto` when it is asked for, which takes time.
  const token = `${String(Date.now())}-${String(Math.random())}`;
  let annotator: Annotator | undefined;
  /** What the annotator is still to be told. */
  let heard: Heard[] = [];
  let isActive = true;
  /** What has no name in it: pages say the same again and again. */
  const nameless = new Set<string>();
  /** Shadow trees that are met while the page is read are read with it. */
  let reading: Block[] | undefined;
  let isDestroyed = false;
  let working = Promise.resolve();

  const isStopped = () => isDestroyed;
  const isAlive = () => !isDestroyed && isValid();

  /** One thing at a time: reading and asking take turns with the page, and must not overlap. */
  const enqueue = (work: () => Promise<void>) => {
    working = working.then(async () => {
      if (isDestroyed) return;
      try {
        await work();
      } catch (error) {
        // The worker is gone with an update: fall silent. Any other failure passes; the next change tries again.
        if (isAlive()) log(error);
        else destroy();
      }
    });
  };

  const watcher = createWatcher(
    (records) => {
      if (isAlive()) annotator?.heal(records);
      else destroy();
    },
    (changes) => {
      enqueue(() => readChanges(changes));
    },
  );

  const pageText = createPageText((root) => {
    watcher.observe(root);
    if (reading) reading.push(root);
    else enqueue(() => read([root], []));
  });

  function* readTexts(roots: Block[], blocks: Block[]): Generator<void> {
    reading = roots;
    try {
      for (const root of roots) yield* pageText.readAll(root);
      for (const block of blocks) yield* pageText.readBlock(block);
    } finally {
      reading = undefined;
    }
  }

  const annotate = async () => {
    if (annotator) await runInSlices(annotator.update(heard.splice(0)), isStopped);
  };

  /** @param isFresh - whether everything is read anew: settings or library have changed, or nothing was read yet */
  const read = async (roots: Block[], blocks: Block[], isFresh = false) => {
    // Switched off here: the background need not be asked until it says that something changed.
    if (!isActive && !isFresh) return;
    await runInSlices(readTexts(roots, blocks), isStopped);
    if (isFresh) {
      heard = [];
      nameless.clear();
    }
    for (const { texts, text } of pageText.take()) {
      // The background hears of every document once, even of one without names: the popup asks about it.
      if (!isFresh && (!MAY_NAME.test(text) || nameless.has(text))) continue;
      const answer = await send('page/shortlist', { document: token, text });
      isActive = answer.shortlist.active;
      const isNamed = answer.places.length > 0;
      // Until names may stand somewhere, there is nobody to tell.
      if (annotator || isNamed) heard.push({ texts, answer, isFresh });
      if (!isNamed && text.length < SHORT && nameless.size < MANY) nameless.add(text);
      isFresh = false;
    }
    await annotate();
  };

  const readPage = () => read([document.documentElement], [], true);

  const readChanges = ({ roots, blocks }: Changes): Promise<void> => {
    const all: ReadonlySet<Node> = roots;
    const inRoot = ({ parentNode: node }: Node): boolean =>
      node !== null && (all.has(node) || inRoot(node));
    return read(
      [...roots].filter((root) => root.isConnected && !inRoot(root)),
      [...blocks].filter((block) => !roots.has(block) && !inRoot(block)),
    );
  };

  const onCommand = (command: PageCommand): unknown => {
    const isSwitched = command.command === 'switched';
    if (!isSwitched && command.command !== 'refresh') return annotator?.command(command);
    enqueue(async () => {
      await readPage();
      // Where Sidelight was off until now, the annotator comes with the answer.
      if (isSwitched) annotator?.command(command);
    });
    return undefined;
  };

  /** Back from the browser's cache of pages: settings may have changed, and the toolbar has forgotten the page. */
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) enqueue(readPage);
  };

  const destroy = () => {
    if (isDestroyed) return;
    isDestroyed = true;
    annotator?.destroy();
    watcher.destroy();
    pageText.destroy();
    removeEventListener('pageshow', onPageShow);
    unlisten();
  };

  watcher.observe(document);
  const unlisten = listen(onCommand);
  addEventListener('pageshow', onPageShow);
  enqueue(readPage);

  return {
    get alive() {
      return isAlive();
    },
    get isAnnotated() {
      return isAlive() && annotator !== undefined;
    },
    attach: (create) => {
      // Not in this task, in which its script came: that is work enough for one.
      enqueue(async () => {
        if (annotator) return;
        annotator = create({ send, document: token, unseen: watcher.unseen });
        pageText.view = annotator.view;
        await annotate();
      });
    },
    destroy,
  };
}
