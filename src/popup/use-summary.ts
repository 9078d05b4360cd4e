import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabSummary } from '../model/summary.ts';
import type { PopupServices } from './services.ts';

/** The page may still grow, and the popup stays open while it does. */
const REFRESH_MS = 1000;

export type SummaryState = { state: 'loading' } | { state: 'failed' } | TabSummary;

const isSame = (a: SummaryState, b: SummaryState): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The tab's summary, kept fresh while the popup is open, and the way to ask for it at once. */
export function useSummary({ currentTab, send, watchSettings }: PopupServices) {
  const [summary, setSummary] = useState<SummaryState>({ state: 'loading' });
  // Only the answer to the last question counts: an earlier one may arrive later.
  const question = useRef(0);

  const refresh = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const answer = await currentTab()
      .then((tab) => send('tab/summary', { tab }))
      .catch(() => ({ state: 'failed' }) as const);
    if (mine !== question.current) return;
    setSummary((shown) => (isSame(shown, answer) ? shown : answer));
  }, [currentTab, send]);

  useEffect(() => {
    const ask = () => void refresh();
    ask();
    const timer = setInterval(ask, REFRESH_MS);
    const unwatch = watchSettings(ask);
    return () => {
      question.current += 1;
      clearInterval(timer);
      unwatch();
    };
  }, [refresh, watchSettings]);

  return { summary, refresh };
}
