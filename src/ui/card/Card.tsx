import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import { useRef } from 'preact/hooks';
import type { CardItem, CardView } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import { TYPE_LABEL } from '../entity-labels.ts';
import { Icon, TypeIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';
import { Choice } from './Choice.tsx';
import { EntityBody } from './EntityBody.tsx';

/** What a card can show; `name` is the name on the page that it was opened from. */
export type CardContent =
  | { state: 'entity'; view: CardView }
  | { state: 'choice'; name: string; candidates: CardView[] }
  | { state: 'loading'; name: string }
  | { state: 'error'; name: string };

export interface CardProps {
  content: CardContent;
  now: Date;
  /** When the page being read was published, if known: sources age against it, else against `now`. */
  pageDate?: IsoDate | null | undefined;
  /** A related name or a candidate was chosen: show its card here. */
  onOpenEntity: (entity: number) => void;
  /** Return to the card before; absent on the first. */
  onBack?: (() => void) | undefined;
  /** Open an item's article in the library (only for sources without an address). */
  onOpenSource: (item: CardItem) => void;
  onRetry: () => void;
  onClose: () => void;
  onSiteOff: () => void;
}

/** "Place · Ukraine": the country too, where the place is not the country itself. */
function typeLine(view: CardView, label: string, locale: string): string {
  const code = view.place?.country ?? '';
  if (!/^[A-Z]{2}$/.test(code)) return label;
  const country = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code);
  return country === undefined || country === view.name ? label : `${label} · ${country}`;
}

function Body(props: CardProps) {
  const { content, onOpenEntity, onRetry } = props;
  const { t } = useStrings();
  switch (content.state) {
    case 'entity':
      return <EntityBody key={content.view.entity} {...props} view={content.view} />;
    case 'choice':
      return <Choice candidates={content.candidates} onOpenEntity={onOpenEntity} />;
    case 'loading':
      return (
        <p class="note" role="status">
          {t('cardLoading')}
        </p>
      );
    case 'error':
      return (
        <p class="note" role="status">
          {t('cardError')}{' '}
          <button class="more" type="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        </p>
      );
  }
}

/**
 * The panel about one entity. Needs tokens.css and card.css in its shadow root, and StringsContext around it.
 * Where it stands, when it opens and closes, and what Escape does is its host's.
 */
export function Card(props: CardProps) {
  const { content, onBack, onClose, onSiteOff, onOpenEntity } = props;
  const { t, locale, direction } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const view = content.state === 'entity' ? content.view : null;

  // The button that was used goes with the old card: the name that takes its place is where reading goes on.
  const focusName = () => heading.current?.focus({ preventScroll: true });
  const openEntity = (entity: number) => {
    focusName();
    onOpenEntity(entity);
  };
  const back = () => {
    focusName();
    onBack?.();
  };

  return (
    <div
      class="sidelight card"
      role="dialog"
      aria-labelledby="name"
      aria-busy={content.state === 'loading'}
      lang={locale}
      dir={direction}
    >
      <div class="head">
        <div class="top">
          {onBack && (
            <button class="tool" type="button" aria-label={t('cardBack')} onClick={back}>
              <Icon shape={arrowLeft} mirrored />
            </button>
          )}
          <p class={`type ${view?.type ?? ''}`}>
            {view && (
              <>
                <TypeIcon type={view.type} />
                {typeLine(view, t(TYPE_LABEL[view.type]), locale)}
              </>
            )}
          </p>
          <button class="tool" type="button" aria-label={t('cardClose')} onClick={onClose}>
            <Icon shape={x} />
          </button>
        </div>
        <h2 id="name" class="name" tabIndex={-1} ref={heading}>
          <bdi>{content.state === 'entity' ? content.view.name : content.name}</bdi>
        </h2>
        {view && view.description !== '' && (
          <p class="description">
            <bdi>{view.description}</bdi>
          </p>
        )}
      </div>
      <div class="body" key={view?.entity}>
        <Body {...props} onOpenEntity={openEntity} />
      </div>
      <div class="foot">
        <button class="quiet" type="button" onClick={onSiteOff}>
          {t('cardSiteOff')}
        </button>
        <span class="brand">{t('extensionName')}</span>
      </div>
    </div>
  );
}
