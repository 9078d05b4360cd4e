import { readDocumentState, type DocumentState } from './document-state.ts';
import { createQueues } from './queues.ts';

/** Where a document is shown. */
export interface Frame {
  tab: number;
  frame: number;
}

export interface FrameDocument extends Frame {
  state: DocumentState;
}

/** The part of storage.session that is used. */
export interface SessionArea {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

const KEY = /^document:(\d+):(\d+)$/;
const keyOf = ({ tab, frame }: Frame) => `document:${tab}:${frame}`;

/**
 * The documents open in tabs. They are kept in memory, and every change is written to storage.session before
 * anyone is told of it: the browser may kill the worker at any moment.
 */
export class Documents {
  readonly #inTurn = createQueues();
  #loaded: Promise<Map<string, FrameDocument>> | undefined;

  constructor(private readonly area: SessionArea) {}

  async get(at: Frame): Promise<DocumentState | null> {
    return (await this.#load()).get(keyOf(at))?.state ?? null;
  }

  /**
   * Changes a frame's document; changes of one frame take turns. A change that gives back the very state it was
   * given is not written; null removes the document.
   */
  update<T>(
    at: Frame,
    change: (state: DocumentState | null) => Promise<{ state: DocumentState | null; result: T }>,
  ): Promise<T> {
    return this.#inTurn(keyOf(at), async () => {
      const before = await this.get(at);
      const { state, result } = await change(before);
      if (state !== before) await this.#write(at, state);
      return result;
    });
  }

  /** The tab's documents, that of the main frame first. */
  async inTab(tab: number): Promise<FrameDocument[]> {
    const all = await this.all();
    return all.filter((found) => found.tab === tab).sort((a, b) => a.frame - b.frame);
  }

  async all(): Promise<FrameDocument[]> {
    return [...(await this.#load()).values()];
  }

  async removeTab(tab: number): Promise<void> {
    await this.#updateTab(tab, () => null);
  }

  /** The tab begins to load something: whoever is not heard of from now on is gone. */
  async markStale(tab: number): Promise<void> {
    await this.#updateTab(tab, (state) => (state.stale ? state : { ...state, stale: true }));
  }

  /** Forgets the documents that were there before the tab's page, now that the page has been heard of. */
  async removeStale(tab: number): Promise<void> {
    await this.#updateTab(tab, (state) => (state.stale ? null : state));
  }

  async #updateTab(
    tab: number,
    change: (state: DocumentState) => DocumentState | null,
  ): Promise<void> {
    const documents = await this.inTab(tab);
    await Promise.all(
      documents.map((at) =>
        this.update(at, (state) =>
          Promise.resolve({ state: state && change(state), result: undefined }),
        ),
      ),
    );
  }

  #load(): Promise<Map<string, FrameDocument>> {
    this.#loaded ??= this.area.get(null).then(readAll, () => new Map<string, FrameDocument>());
    return this.#loaded;
  }

  async #write(at: Frame, state: DocumentState | null): Promise<void> {
    const key = keyOf(at);
    const documents = await this.#load();
    if (state) documents.set(key, { tab: at.tab, frame: at.frame, state });
    else documents.delete(key);
    try {
      await (state ? this.area.set({ [key]: state }) : this.area.remove([key]));
    } catch {
      // No room left: the document goes on as long as this worker lives, and asks anew after that.
    }
  }
}

function readAll(stored: Record<string, unknown>): Map<string, FrameDocument> {
  const documents = new Map<string, FrameDocument>();
  for (const [key, value] of Object.entries(stored)) {
    const match = KEY.exec(key);
    const state = match && readDocumentState(value);
    if (state) documents.set(key, { tab: Number(match[1]), frame: Number(match[2]), state });
  }
  return documents;
}
