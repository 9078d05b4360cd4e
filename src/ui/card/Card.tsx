import type { RefObject } from 'preact';
import type { CardItem, CardView } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import type { Strings } from '../strings.ts';
import { CardHead } from './CardHead.tsx';
import { Choice } from './Choice.tsx';
import { EntityBody } from './EntityBody.tsx';

/** What a card can show; `name` is the name on the page that it was opened from. */
export type CardContent =
  | { state: 'entity'; view: CardView }
  | { state: 'choice'; name: string; candidates: CardView[] }
  /** Its names are no longer highlighted. */
  | { state: 'muted'; view: CardView }
  | { state: 'loading'; name: string }
  | { state: 'error'; name: string };

export interface CardProps {
  content: CardContent;
  strings: Strings;
  /** Where its name goes, at which reading begins. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** When the page being read was published, if known: sources age against it, else against today. */
  pageDate?: IsoDate | null | undefined;
  /** Said to those who hear the page, not shown. */
  announcement?: string | undefined;
  /** A related name or a candidate was chosen: show its card here. */
  onOpenEntity: (entity: number) => void;
  /** Return to the card before; absent on the first. */
  onBack?: (() => void) | undefined;
  /** Open an item's article in the library (only for sources without an address). */
  onOpenSource: (item: CardItem) => void;
  onRetry: () => void;
  /** Whether the card stays where it is while the page goes on. */
  isPinned: boolean;
  /** Whether it lies along the bottom of the window, for fingers. */
  isSheet?: boolean;
  onPin: () => void;
  /** Highlight the names of this entity no more, or again. */
  onMute: (view: CardView, isMuted: boolean) => void;
  onSiteOff: () => void;
  onClose: () => void;
  /** Show the entity in the side panel; absent where a page's click can't open one. */
  onOpenPanel?: ((entity: number) => void) | undefined;
}

interface Note {
  text: string;
  action?: { label: string; onAction: () => void };
}

/** What is said where nothing is to be read: how things stand, and what can be done about it. */
function noteOf({ content, strings: { t }, onMute, onRetry }: CardProps): Note | null {
  switch (content.state) {
    case 'muted': {
      const { view } = content;
      const onAction = () => {
        onMute(view, false);
      };
      return { text: t('cardMuted', view.name), action: { label: t('undo'), onAction } };
    }
    case 'loading':
      return { text: t('cardLoading') };
    case 'error':
      return { text: t('cardError'), action: { label: t('tryAgain'), onAction: onRetry } };
    default:
      return null;
  }
}

/**
 * The panel about one entity. Needs tokens.css and card.css in its shadow root. Where it stands, when it opens and
 * closes, and what Escape does is its host's. Foreign pages load it: it and its parts do without hooks, and so
 * without their code.
 */
export function Card(props: CardProps) {
  const { content, strings, heading, announcement = '', onMute, onSiteOff } = props;
  const { t, locale, direction } = strings;
  const note = noteOf(props);
  const view = content.state === 'entity' ? content.view : null;

  // The button that was used goes with the old card: the name that takes its place is where reading goes on.
  const leaving =
    <A extends unknown[]>(then: (...args: A) => void) =>
    (...args: A) => {
      heading.current?.focus({ preventScroll: true });
      then(...args);
    };
  const onOpenEntity = leaving(props.onOpenEntity);

  return (
    <div
      class={props.isSheet ? 'sidelight card sheet' : 'sidelight card'}
      role="dialog"
      aria-labelledby="name"
      aria-busy={content.state === 'loading'}
      lang={locale}
      dir={direction}
    >
      <CardHead {...props} onBack={props.onBack && leaving(props.onBack)} />
      <div class="body" key={view?.entity}>
        {view && (
          <EntityBody {...props} onOpenEntity={onOpenEntity} key={view.entity} view={view} />
        )}
        {content.state === 'choice' && (
          <Choice candidates={content.candidates} strings={strings} onOpenEntity={onOpenEntity} />
        )}
        {note && (
          <p class="note">
            {note.text}{' '}
            {note.action && (
              <button class="more" type="button" onClick={leaving(note.action.onAction)}>
                {note.action.label}
              </button>
            )}
          </p>
        )}
      </div>
      <div class="foot">
        {view && (
          <button
            class="quiet"
            type="button"
            onClick={leaving(() => {
              onMute(view, true);
            })}
          >
            {t('cardMute')}
          </button>
        )}
        <button class="quiet" type="button" onClick={onSiteOff}>
          {t('cardSiteOff')}
        </button>
        <span class="brand">{t('extensionName')}</span>
      </div>
      <p class="visually-hidden" role="status">
        {note?.text ?? announcement}
      </p>
    </div>
  );
}
