import type { PageCommand } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { Shortlist } from '../model/shortlist.ts';
import { PageText, type TextView } from './page/page-text.ts';
import { runInSlices } from './page/slices.ts';
import type { Block } from './page/text-run.ts';
import { Watcher, type Changes } from './page/watcher.ts';
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

const NOTHING: Shortlist = {
  active: false,
  appearance: {
    style: 'underline-tint',
    density: 'first',
    types: { person: true, place: true, organization: true, event: true },
  },
  names: [],
  entities: [],
};

/** A document read for its reader: the one owner of all that Sidelight does on a page. */
export class PageSession {
  // Not randomUUID(), which pages without encryption do not have.
  readonly #document = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #watcher: Watcher;
  readonly #pageText: PageText;
  #annotator: Annotator | null = null;
  #shortlist = NOTHING;
  /** How many of the words read the background was asked about, and whether of words without capitals. */
  #asked = 0;
  #askedCaseless = false;
  /** The background hears of every document once, even of one without words: the popup asks about it. */
  #announced = false;
  /** Switched off here: the background need not be asked until it says that something changed. */
  #off = false;
  #destroyed = false;
  #work: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly send: Send,
  ) {
    this.#watcher = new Watcher(
      (records) => {
        this.#onRecords(records);
      },
      (changes) => {
        this.#enqueue(() => this.#readChanges(changes));
      },
    );
    this.#pageText = new PageText((root) => {
      this.#watcher.observe(root);
      this.#enqueue(() => this.#read([root], []));
    });
  }

  /** False once the extension was updated or removed under this page. */
  get alive(): boolean {
    return !this.#destroyed && this.connection.isValid();
  }

  start(): void {
    this.#watcher.observe(document);
    this.connection.listen(this.#onCommand);
    addEventListener('pageshow', this.#onPageShow);
    this.#enqueue(() => this.#readPage());
  }

  /** Called by the annotator's script once it is there. */
  attach(create: (context: AnnotatorContext) => Annotator): void {
    if (this.#annotator || this.#destroyed) return;
    this.#annotator = create({
      pageText: this.#pageText,
      send: this.send,
      document: this.#document,
      unseen: (work) => {
        this.#watcher.unseen(work);
      },
    });
    this.#pageText.view = this.#annotator.view;
    if (this.#shortlist.names.length > 0) this.#enqueue(() => this.#annotate());
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#annotator?.destroy();
    this.#watcher.destroy();
    this.#pageText.destroy();
    removeEventListener('pageshow', this.#onPageShow);
    this.connection.close();
  }

  readonly #onCommand = (command: PageCommand) => {
    switch (command.command) {
      case 'refresh':
        this.#enqueue(() => this.#refresh());
        return undefined;
      case 'switched':
        // Where Sidelight was off until now, the annotator comes with the answer.
        this.#enqueue(async () => {
          await this.#refresh();
          this.#annotator?.command(command);
        });
        return undefined;
      default:
        return this.#annotator?.command(command);
    }
  };

  /** Back from the browser's cache of pages: settings may have changed, and the toolbar has forgotten the page. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#enqueue(() => this.#refresh());
  };

  #onRecords(records: MutationRecord[]): void {
    if (this.alive) this.#annotator?.heal(records);
    else this.destroy();
  }

  /** One thing at a time: reading and asking take turns with the page, and must not overlap. */
  #enqueue(work: () => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      if (this.#destroyed) return;
      try {
        await work();
      } catch (error) {
        // The worker is gone with an update: fall silent. Any other failure passes; the next change tries again.
        if (!this.alive) this.destroy();
        else log(error);
      }
    });
  }

  #readPage(): Promise<void> {
    return this.#read([document.documentElement], []);
  }

  async #readChanges({ roots, blocks }: Changes): Promise<void> {
    if (this.#pageText.isDue()) {
      await this.#readPage();
      return;
    }
    const all: ReadonlySet<Node> = roots;
    const inRoot = ({ parentNode: node }: Node): boolean =>
      node !== null && (all.has(node) || inRoot(node));
    const outer = [...roots].filter((root) => root.isConnected && !inRoot(root));
    await this.#read(
      outer,
      [...blocks].filter((block) => !roots.has(block) && !inRoot(block)),
    );
  }

  async #read(roots: Block[], blocks: Block[]): Promise<void> {
    const pageText = this.#pageText;
    function* reading() {
      for (const root of roots) yield* pageText.readAll(root);
      for (const block of blocks) yield* pageText.readBlock(block);
    }
    await runInSlices(reading(), () => this.#destroyed);
    const { words } = pageText.words;
    const isNew =
      words.length > this.#asked ||
      pageText.passedCaseless !== this.#askedCaseless ||
      !this.#announced;
    if (this.#shortlist.names.length > 0) await this.#annotate();
    if (this.#off || !isNew) return;
    this.#announced = true;
    const answer = await this.#ask(this.#asked);
    const names = [...this.#shortlist.names, ...answer.names];
    await this.#learn({ ...answer, names }, answer.names.length > 0);
  }

  async #refresh(): Promise<void> {
    await this.#learn(await this.#ask(0), true);
  }

  /** Asks about the words from a number on. */
  #ask(from: number): Promise<Shortlist> {
    const { words, passedCaseless } = this.#pageText;
    this.#asked = words.words.length;
    this.#askedCaseless = passedCaseless;
    return this.send('page/shortlist', {
      document: this.#document,
      words: words.words.slice(from),
      caseless: passedCaseless,
    });
  }

  async #learn(shortlist: Shortlist, changed: boolean): Promise<void> {
    this.#off = !shortlist.active;
    this.#shortlist = shortlist.active ? shortlist : NOTHING;
    if (shortlist.caseless && this.#pageText.passedCaseless) {
      this.#pageText.readCaseless();
      this.#enqueue(() => this.#readPage());
    }
    if (changed || this.#off) await this.#annotate();
  }

  async #annotate(): Promise<void> {
    const work = this.#annotator?.update(this.#shortlist);
    if (work) await runInSlices(work, () => this.#destroyed);
  }
}
