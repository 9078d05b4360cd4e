import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Dossier, KnownItem, KnownItems as Known } from '../../model/panel.ts';
import type { SummaryEntity } from '../../model/summary.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStrings } from '../../ui/use-strings.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { KnownItems } from '../KnownItems.tsx';
import type { PanelProps } from '../panel-props.ts';
import { momentsOf, newestFirst } from './moments.ts';
import { labelOfMark } from './mark-label.ts';
import type { Mark } from './layout.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

export interface TimelineProps extends PanelProps {
  entities: SummaryEntity[];
  dossier: Dossier;
}

/** What is known, over time: drawn, and as a list of what is drawn or of the mark that was chosen. */
function TimelineOf({ items, isCut, ...props }: Known & Pick<PanelProps, 'services' | 'attempt'>) {
  const strings = useStrings();
  const { t, plural, number } = strings;
  const [chosen, setChosen] = useState<Mark | null>(null);
  const moments = useMemo(() => momentsOf(items), [items]);
  const now = new Date();
  const listed: KnownItem[] = newestFirst(
    chosen ? chosen.moments.flatMap((moment) => moment.items) : items,
  );
  if (items.length === 0) return <Notice title="timelineNothing" />;
  return (
    <>
      {moments.length > 0 && (
        <TimelineDrawing moments={moments} chosen={chosen} now={now} onChoose={setChosen} />
      )}
      <div class="list-head">
        <p role="status">
          {chosen
            ? labelOfMark(chosen, now, strings).text
            : plural('timelineListed', listed.length)}
        </p>
        {chosen && (
          <button
            class="link"
            type="button"
            onClick={() => {
              setChosen(null);
            }}
          >
            {t('showAll')}
          </button>
        )}
      </div>
      <KnownItems items={listed} {...props} />
      {!chosen && isCut && <p class="rest">{t('panelTelling', number(items.length))}</p>}
    </>
  );
}

function TimelineOfOne({ entity, ...props }: { entity: string } & PanelProps) {
  const { services } = props;
  const ask = useCallback(
    () => services.send('panel/items', { entities: [entity] }),
    [services, entity],
  );
  const { answer, retry } = useAnswer(ask);
  if (answer.state === 'loading') return <Notice title="cardLoading" />;
  if (answer.state === 'failed') {
    return <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />;
  }
  return <TimelineOf {...answer.value} {...props} />;
}

/** What is known of the page's names, or of one of them, by date. */
export function Timeline({ entities, dossier, ...props }: TimelineProps) {
  const { t } = useStrings();
  const [key, setKey] = useState('');
  const one = entities.some((entity) => entity.key === key) ? key : '';
  return (
    <div class="scroll">
      <select
        class="field"
        aria-label={t('timelineWhose')}
        value={one}
        onChange={(event) => {
          setKey(event.currentTarget.value);
        }}
      >
        <option value="">{t('timelineAll')}</option>
        {entities.map((entity) => (
          <option key={entity.key} value={entity.key}>
            {entity.name}
          </option>
        ))}
      </select>
      {one === '' ? (
        <TimelineOf {...dossier} {...props} />
      ) : (
        <TimelineOfOne key={one} entity={one} {...props} />
      )}
    </div>
  );
}
