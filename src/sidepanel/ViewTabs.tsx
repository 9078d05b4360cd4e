import { useRef } from 'preact/hooks';
import type { MessageKey } from '../ui/strings.ts';
import { useStrings } from '../ui/use-strings.ts';

export const VIEWS = ['reading', 'names', 'timeline', 'links'] as const;
export type ViewName = (typeof VIEWS)[number];

const LABELS = {
  reading: 'panelReading',
  names: 'panelNames',
  timeline: 'panelTimeline',
  links: 'panelLinks',
} as const satisfies Record<ViewName, MessageKey>;

export interface ViewTabsProps {
  current: ViewName;
  onChange: (view: ViewName) => void;
}

/** The ids by which a view and its tab name each other. */
export const tabId = (view: ViewName) => `tab-${view}`;
export const viewId = (view: ViewName) => `view-${view}`;

/** The row of tabs. One of them is in the tab order; arrow keys go to the others. */
export function ViewTabs({ current, onChange }: ViewTabsProps) {
  const { t, direction } = useStrings();
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = VIEWS.indexOf(current);
    const next = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key];
    const view = next === undefined ? undefined : VIEWS.at(next % VIEWS.length);
    if (!view) return;
    event.preventDefault();
    onChange(view);
    row.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panelViews')} ref={row} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          class="tab"
          type="button"
          role="tab"
          id={tabId(view)}
          aria-controls={viewId(view)}
          aria-selected={view === current}
          tabIndex={view === current ? 0 : -1}
          onClick={() => {
            onChange(view);
          }}
        >
          {t(LABELS[view])}
        </button>
      ))}
    </div>
  );
}
