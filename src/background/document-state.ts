import * as v from 'valibot';

const schema = v.object({
  /** The document's name for itself; a page loaded anew has another. */
  token: v.string(),
  url: v.string(),
  /** False: it was told that nothing is to be looked for. */
  active: v.boolean(),
  /** Whether the annotator has been injected. */
  injected: v.boolean(),
  /** Keys of the subjects shortlisted, by the number that the document knows them by. Only ever added to. */
  entities: v.array(v.string()),
  /** Keys of articles, likewise. */
  articles: v.array(v.string()),
  /** What the document last reported, in order of appearance; null if nothing yet. */
  mentions: v.nullable(v.array(v.object({ entity: v.number(), count: v.number() }))),
  /** The tab has begun to load another page since the document was last heard of: it may be gone. */
  stale: v.boolean(),
});

/** What is known of a document that is open in a frame. */
export type DocumentState = v.InferOutput<typeof schema>;

/** A document's state as it was stored, or null if it can't be made out. */
export function readDocumentState(stored: unknown): DocumentState | null {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : null;
}

/** A document just heard of. */
export const newDocument = (token: string, url: string): DocumentState => ({
  token,
  url,
  active: true,
  injected: false,
  entities: [],
  articles: [],
  mentions: null,
  stale: false,
});
