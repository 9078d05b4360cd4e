/** Runs tasks with the same key one after the other, in the order they came; others at the same time. */
export function createQueues() {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(task, task);
    tails.set(key, result);
    const tidy = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(tidy, tidy);
    return result;
  };
}
