/** The longest stretch of work before the page gets its turn, in ms: well inside a frame. */
const SLICE = 5;

/** Of browsers that let tasks be asked for without the delay of a timer. */
interface Scheduler {
  postTask: (task: () => void) => Promise<void>;
}

/** Lets the page work: its events, its scripts, its painting. */
function yieldToPage(): Promise<void> {
  // Asked for only here, because few pages are so long, and browsers make it when it is asked for.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Runs `work` to its end in one go: for those who have no page to let work. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Runs `work` to its end in slices, unless `stopped` says otherwise. */
export async function runInSlices(work: Generator<void>, stopped: () => boolean): Promise<void> {
  let deadline = performance.now() + SLICE;
  while (!stopped() && work.next().done !== true) {
    if (performance.now() < deadline) continue;
    await yieldToPage();
    deadline = performance.now() + SLICE;
  }
}
