/** The longest stretch of work before the page gets its turn, in ms: well inside a frame. */
const SLICE = 5;

/** Lets the page work: its events, its scripts, its painting. */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
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
