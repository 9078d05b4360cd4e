import { useCallback, useEffect, useState } from 'preact/hooks';

export type Answer<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * The answer to a question put to the background, and the way to ask again.
 *
 * @param ask - must stay the same function as long as the question is the same
 * @param keep - whether the answer to the question before stands until there is another
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  keep = false,
): { answer: Answer<T>; retry: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setAnswer((before) => (keep && before.state === 'ready' ? before : { state: 'loading' }));
    const ready = (value: T) => {
      if (current) setAnswer({ state: 'ready', value });
    };
    const failed = () => {
      if (current) setAnswer({ state: 'failed' });
    };
    const askAgain = () => {
      ask().then(ready, failed);
    };
    // The background may end while it answers; asked again, it wakes.
    ask().then(ready, keep ? askAgain : failed);
    return () => {
      current = false;
    };
  }, [ask, attempt, keep]);
  const retry = useCallback(() => {
    setAttempt((number) => number + 1);
  }, []);
  return { answer, retry };
}
