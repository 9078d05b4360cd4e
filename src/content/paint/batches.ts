/** Of a batch's size, a slice of work has room for a few. */
const BATCH = 16;

/** The items as they are now, some at a time: what is done with each batch may take away items of the next. */
export function* batchesOf<T>(items: Iterable<T>): Generator<T[]> {
  const all = [...items];
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH);
}
