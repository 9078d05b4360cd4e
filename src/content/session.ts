import type { PageCommand } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { Shortlist } from '../model/shortlist.ts';
import { createPageText, type PageText, type TextView } from './page/page-text.ts';
import { runInSlices } from './page/slices.ts';
import type { Block } from './page/text-run.ts';
import { createWatcher, type Changes } from './page/watcher.ts';
import type { Connection } from './connection.ts';
import { log } from './runtime.ts';

/** What the scout hands to the annotator. */
export interface AnnotatorContext {
  pageText: PageText;
  send: Send;
  /** This document's token: the background answers only the document it made a shortlist for. */
  document: string;
  /** Lets `work` change the page without taking that for a change of the page's own. */
  unseen: (work: () => void) => void;
}

/** Paints mentions and shows cards; injected only where the shortlist is not empty. */
export interface Annotator {
  view: TextView;
  /** The page changed its text or the shortlist has changed: find and paint anew, step by step. */
  update: (shortlist: Shortlist) => Generator<void>;
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

/** Begins to read the document. */
export function startSession({ isValid, listen }: Connection, send: Send): PageSession {
  // Not randomUUID(), which pages without encryption do not have.
  const token = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let annotator: Annotator | undefined;
  let shortlist: Shortlist | undefined;
  /** How many of the words read the background was asked about, and whether of words without capitals. */
  let asked = 0;
  let askedCaseless = false;
  /** The background hears of every document once, even of one without words: the popup asks about it. */
  let isAnnounced = false;
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
    enqueue(() => read([root], []));
  });

  const annotate = async () => {
    const work = shortlist && annotator?.update(shortlist);
    if (work) await runInSlices(work, isStopped);
  };

  /** Asks about the words from a number on. */
  const ask = (from: number): Promise<Shortlist> => {
    const { words } = pageText.words;
    asked = words.length;
    askedCaseless = pageText.passedCaseless;
    isAnnounced = true;
    return send('page/shortlist', {
      document: token,
      words: words.slice(from),
      caseless: askedCaseless,
    });
  };

  const learn = async (answer: Shortlist) => {
    shortlist = answer;
    if (answer.caseless && pageText.passedCaseless) {
      pageText.readCaseless();
      enqueue(readPage);
    }
    await annotate();
  };

  const refresh = async () => {
    await learn(await ask(0));
  };

  const read = async (roots: Block[], blocks: Block[]) => {
    function* reading() {
      for (const root of roots) yield* pageText.readAll(root);
      for (const block of blocks) yield* pageText.readBlock(block);
    }
    await runInSlices(reading(), isStopped);
    // Switched off here: the background need not be asked until it says that something changed.
    if (shortlist?.active === false) return;
    const isNew = pageText.words.words.length > asked || pageText.passedCaseless !== askedCaseless;
    if (!isNew && isAnnounced) {
      await annotate();
      return;
    }
    const isFirst = asked === 0;
    // New words may also tell what the known names beside them stand for.
    const { names = [], kinds = [] } = shortlist ?? {};
    let answer = await ask(asked);
    answer = {
      ...answer,
      names: [...names, ...answer.names],
      kinds: [...kinds, ...answer.kinds],
    };
    // The annotator comes only with an answer about all words of a name, and some may have been read before.
    if (!isFirst && answer.names.length > 0 && !annotator) answer = await ask(0);
    await learn(answer);
  };

  const readPage = () => read([document.documentElement], []);

  const readChanges = ({ roots, blocks }: Changes): Promise<void> => {
    if (pageText.isDue()) return readPage();
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
      await refresh();
      // Where Sidelight was off until now, the annotator comes with the answer.
      if (isSwitched) annotator?.command(command);
    });
    return undefined;
  };

  /** Back from the browser's cache of pages: settings may have changed, and the toolbar has forgotten the page. */
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) enqueue(refresh);
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
        annotator = create({ pageText, send, document: token, unseen: watcher.unseen });
        pageText.view = annotator.view;
        await annotate();
      });
    },
    destroy,
  };
}
