/** Ends something when it has had nothing to do for a while, counted from its beginning. */
export function createIdleEnd(after: number, end: () => void) {
  let timer = setTimeout(end, after);
  return {
    /** Does a piece of work, and waits anew. */
    during: <T>(work: () => T): Promise<T> =>
      new Promise<T>((resolve) => {
        clearTimeout(timer);
        resolve(work());
      }).finally(() => {
        clearTimeout(timer);
        timer = setTimeout(end, after);
      }),
  };
}
