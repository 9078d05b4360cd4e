import { useCallback } from 'preact/hooks';
import type { SummaryEntity } from '../model/summary.ts';
import { EntityList } from '../ui/EntityList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { Connections } from './graph/Connections.tsx';
import type { PanelProps } from './panel-props.ts';
import { Reading } from './Reading.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { tabId, viewId, ViewTabs, type ViewName } from './ViewTabs.tsx';

export interface PageViewsProps extends PanelProps {
  entities: SummaryEntity[];
  view: ViewName;
  /** False while something else lies over the views. */
  isShown: boolean;
  onView: (view: ViewName) => void;
}

/** The views of a page that mentions something. */
export function PageViews(props: PageViewsProps) {
  const { tab, services, entities, view, onView, onOpenEntity } = props;
  // Asked anew when the page mentions others, not when it mentions them more often.
  const names = JSON.stringify(entities.map(({ key }) => key).sort());
  const ask = useCallback(() => services.send('panel/dossier', { tab }), [services, tab, names]);
  const { answer, retry } = useAnswer(ask, true);
  return (
    <>
      <ViewTabs current={view} onChange={onView} />
      <div class="view" role="tabpanel" id={viewId(view)} aria-labelledby={tabId(view)}>
        {view === 'names' && (
          <EntityList
            entities={entities}
            onChoose={({ key }) => {
              onOpenEntity(key);
            }}
          />
        )}
        {view !== 'names' && answer.state === 'loading' && <Notice title="cardLoading" />}
        {view !== 'names' && answer.state === 'failed' && (
          <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />
        )}
        {view === 'reading' && answer.state === 'ready' && (
          <Reading {...props} dossier={answer.value} />
        )}
        {view === 'timeline' && answer.state === 'ready' && (
          <Timeline {...props} dossier={answer.value} />
        )}
        {view === 'links' && answer.state === 'ready' && (
          <Connections {...props} dossier={answer.value} />
        )}
      </div>
    </>
  );
}
