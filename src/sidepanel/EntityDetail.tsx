import { useCallback } from 'preact/hooks';
import { EntityBody } from '../ui/card/EntityBody.tsx';
import { TYPE_LABEL } from '../ui/entity-labels.ts';
import { TypeIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { Overlay } from './Overlay.tsx';
import type { PanelProps } from './panel-props.ts';

export interface EntityDetailProps extends PanelProps {
  /** Its key. */
  entity: string;
  /** Whether the page mentions it. */
  isMentioned: boolean;
  onBack: () => void;
  onReveal: (key: string) => void;
}

/** One entity: who or what it is, what was said, what is known, who else, and where the page has it. */
export function EntityDetail(props: EntityDetailProps) {
  const { tab, services, entity, isMentioned, attempt, onBack, onReveal, onOpenEntity } = props;
  const strings = useStrings();
  const { t } = strings;
  const ask = useCallback(
    () => services.send('panel/entity', { tab, entity }),
    [services, tab, entity],
  );
  const { answer, retry } = useAnswer(ask);
  const found = answer.state === 'ready' ? answer.value : null;
  const view = found?.view;
  const tools = isMentioned ? (
    <button
      class="button"
      type="button"
      onClick={() => {
        onReveal(entity);
      }}
    >
      {t('panelShow')}
    </button>
  ) : (
    <span class="aside">{t('panelNotOnPage')}</span>
  );
  return (
    <Overlay onBack={onBack} tools={tools} stage={answer.state}>
      {answer.state === 'loading' && <Notice title="cardLoading" />}
      {answer.state === 'failed' && (
        <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />
      )}
      {answer.state === 'ready' && !found && <Notice title="panelGone" />}
      {found && view && (
        <article class="detail">
          <p class={`type ${view.type}`}>
            <TypeIcon type={view.type} />
            {t(TYPE_LABEL[view.type])}
          </p>
          <h2 class="name" tabIndex={-1}>
            <bdi>{view.name}</bdi>
          </h2>
          {view.description !== '' && (
            <p class="description">
              <bdi>{view.description}</bdi>
            </p>
          )}
          <EntityBody
            view={view}
            strings={strings}
            onOpenEntity={(number) => {
              const key = found.keys[number];
              if (key !== undefined) onOpenEntity(key);
            }}
            onOpenSource={({ list, index }) => {
              const place = found.places[list][index];
              if (place) attempt(() => services.send('library/show', place));
            }}
          />
        </article>
      )}
    </Overlay>
  );
}
