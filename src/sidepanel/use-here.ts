import { useEffect, useState } from 'preact/hooks';
import type { PanelServices } from './services.ts';

/** Often enough to keep up with a reader, seldom enough not to weigh on the page. */
const ASK_MS = 700;

/**
 * The names in the part of the page that is in view, by key. While none is in view, those that were last.
 *
 * @param held - whether they are to stay as they are: nothing moves under the reader's hand
 */
export function useHere({ send }: PanelServices, tab: number, held: boolean): readonly string[] {
  const [here, setHere] = useState<readonly string[]>([]);
  useEffect(() => {
    if (held) return;
    let current = true;
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      send('tab/here', { tab }).then(
        (keys) => {
          if (!current || keys.length === 0) return;
          setHere((before) => (before.join('\n') === keys.join('\n') ? before : keys));
        },
        // The page is gone or busy: what was last known stands.
        () => undefined,
      );
    };
    ask();
    const timer = setInterval(ask, ASK_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [send, tab, held]);
  return here;
}
