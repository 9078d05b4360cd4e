import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelServices } from './services.ts';

/** What lies over the panel's views: one entity, or a search through the library. */
export type Step = { view: 'entity'; key: string } | { view: 'lookup'; text: string };

/** The way that the reader went through the panel, and back; what is asked for from outside begins it. */
export function useTrail({ takeRequest, watchRequests }: PanelServices, tab: number) {
  const [trail, setTrail] = useState<Step[]>([]);

  const open = useCallback((step: Step) => {
    setTrail((before) => [...before, step]);
  }, []);
  const back = useCallback(() => {
    setTrail((before) => before.slice(0, -1));
  }, []);

  useEffect(() => {
    const take = () => {
      takeRequest(tab).then(
        (request) => {
          if (request === null) return;
          open(
            'entity' in request
              ? { view: 'entity', key: request.entity }
              : { view: 'lookup', text: request.text },
          );
        },
        // Nothing is lost but a shortcut: the names are all in the panel.
        () => undefined,
      );
    };
    take();
    return watchRequests((asked) => {
      if (asked === tab) take();
    });
  }, [tab, takeRequest, watchRequests, open]);

  return { step: trail.at(-1) ?? null, depth: trail.length, open, back };
}
