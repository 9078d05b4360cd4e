import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabSummary } from '../model/summary.ts';

/** The page may still grow, and who shows it stays open while it does. */
const REFRESH_MS = 1000;

export type SummaryState = { state: 'loading' } | { state: 'failed' } | TabSummary;

const isSame = (a: SummaryState, b: SummaryState): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export interface SummarySource {
  /** What the tab that is looked at mentions. */
  summarize: () => Promise<TabSummary>;
  /** Calls back when it may have become another: the settings changed, or the reader went to another tab. */
  watch: (listener: () => void) => () => void;
}

/** The tab's summary, kept fresh while it is shown, and the way to ask for it at once. */
export function useSummary({ summarize, watch }: SummarySource) {
  const [summary, setSummary] = useState<SummaryState>({ state: 'loading' });
  // Only the answer to the last question counts: an earlier one may arrive later.
  const question = useRef(0);

  const refresh = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const answer = await summarize().catch(() => ({ state: 'failed' }) as const);
    if (mine !== question.current) return;
    setSummary((shown) => (isSame(shown, answer) ? shown : answer));
  }, [summarize]);

  useEffect(() => {
    const ask = () => void refresh();
    ask();
    const timer = setInterval(ask, REFRESH_MS);
    const unwatch = watch(ask);
    return () => {
      question.current += 1;
      clearInterval(timer);
      unwatch();
    };
  }, [refresh, watch]);

  return { summary, refresh };
}
