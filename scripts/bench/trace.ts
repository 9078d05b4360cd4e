import type { Browser } from 'puppeteer-core';

/** One entry of a trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread: without the time in which other programs had the processor. */
  tdur?: number;
  id?: string;
  args: {
    data?: {
      url?: string;
      isMainFrame?: boolean;
      frames?: { processId?: number; url?: string; parent?: string }[];
      startTime?: number;
      cpuProfile?: {
        nodes?: { id: number; parent?: number; callFrame: { url?: string } }[];
        samples?: number[];
      };
      timeDeltas?: number[];
    };
    name?: string;
  };
}

/** The finer profiler would take a third of the time that it measures. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Work of the browser that scripts cause without doing it themselves. */
const RENDERING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** What a page's main thread did, in milliseconds of the processor. */
export interface MainThread {
  /** All work. */
  total: number;
  /** The longest task. */
  longestTask: number;
  /** Style, layout and painting. */
  rendering: number;
  /** Of scripts with the address asked about: compiled and run, with what they call in the browser. */
  script: number;
  /** The longest stretch of that in one task. */
  longestScript: number;
}

/** Records what a browser does while `work` runs. */
export async function record(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}

/** In microseconds. */
interface Span {
  start: number;
  end: number;
}

interface Stretch extends Span {
  /** How much of it the thread had the processor, from 0 to 1: the rest is other programs' doing. */
  busy: number;
}

/**
 * Reads a trace.
 *
 * @param url - the page's address
 * @param address - what the scripts asked about have in their address
 */
export function readTrace(events: readonly TraceEvent[], url: string, address: string): MainThread {
  const process = processOf(events, url);
  const own = events.filter(({ pid }) => pid === process);
  const mainThread = own.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )?.tid;
  const main = own.filter(({ tid }) => tid === mainThread);
  const durations = (wanted: (name: string) => boolean): Stretch[] =>
    main.flatMap(({ name, ts, dur, tdur }) =>
      dur !== undefined && wanted(name)
        ? [{ start: ts, end: ts + dur, busy: dur > 0 ? Math.min(1, (tdur ?? dur) / dur) : 1 }]
        : [],
    );
  const tasks = durations((name) => name === 'RunTask').sort((a, b) => a.start - b.start);
  const evaluated = main.flatMap(({ name, ts, dur, args }) =>
    dur !== undefined && name === 'EvaluateScript' && args.data?.url?.includes(address) === true
      ? [{ start: ts, end: ts + dur }]
      : [],
  );
  const ours = [...evaluated, ...outside(samplesOf(own, mainThread, address), evaluated)];
  const byTask = new Map<Stretch, number>();
  for (const { start, end } of ours) {
    const task = tasks.findLast((one) => one.start <= start + 1);
    if (task) byTask.set(task, (byTask.get(task) ?? 0) + (end - start) * task.busy);
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);
  const lengths = (stretches: readonly Stretch[]) =>
    stretches.map(({ start, end, busy }) => (end - start) * busy);
  return {
    total: sum(lengths(tasks)) / 1000,
    longestTask: Math.max(0, ...lengths(tasks)) / 1000,
    rendering: sum(lengths(durations((name) => RENDERING.has(name)))) / 1000,
    script: sum(byTask.values()) / 1000,
    longestScript: Math.max(0, ...byTask.values()) / 1000,
  };
}

/** The process that shows the page: the last, because a new tab's first one may be left for another. */
const processOf = (events: readonly TraceEvent[], url: string): number | undefined =>
  events.findLast(
    ({ name, args }) => name === 'CommitLoad' && args.data?.url === url && args.data.isMainFrame,
  )?.pid;

/** Stretches that begin in none of the others. */
const outside = (stretches: readonly Span[], others: readonly Span[]): Span[] =>
  stretches.filter(
    ({ start }) => !others.some((other) => other.start <= start && start < other.end),
  );

/** The times at which a script with this address was on the main thread's stack. */
function samplesOf(
  events: readonly TraceEvent[],
  thread: number | undefined,
  address: string,
): Span[] {
  const starts = new Map(
    events
      .filter(({ name, tid }) => name === 'Profile' && tid === thread)
      .map(({ id, args }) => [id, args.data?.startTime ?? 0]),
  );
  const stretches: Span[] = [];
  for (const [id, startTime] of starts) {
    const isOurs = new Map<number, boolean>();
    let time = startTime;
    for (const { name, id: of, args } of events) {
      if (name !== 'ProfileChunk' || of !== id) continue;
      const { cpuProfile, timeDeltas = [] } = args.data ?? {};
      for (const { id: node, parent, callFrame } of cpuProfile?.nodes ?? []) {
        const inherited = parent !== undefined && isOurs.get(parent) === true;
        isOurs.set(node, inherited || callFrame.url?.includes(address) === true);
      }
      for (const [i, sample] of (cpuProfile?.samples ?? []).entries()) {
        const start = time;
        time += timeDeltas[i] ?? 0;
        // The sample is taken at `time`, and stands for the time up to it.
        if (isOurs.get(sample) === true) stretches.push({ start, end: time });
      }
    }
  }
  return stretches;
}
