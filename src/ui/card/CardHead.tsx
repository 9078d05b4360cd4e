import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import panelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import pin from 'lucide/dist/esm/icons/pin.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import type { Ref } from 'preact';
import { TYPE_LABEL } from '../entity-labels.ts';
import { Icon, TypeIcon, type IconProps } from '../icons.tsx';
import type { Strings } from '../strings.ts';
import type { CardContent } from './Card.tsx';

export interface CardHeadProps {
  content: CardContent;
  strings: Strings;
  /** The name, which is where reading begins. */
  heading: Ref<HTMLHeadingElement>;
  onBack?: (() => void) | undefined;
  isPinned?: boolean;
  /** Absent, like the way to close it, where the card is a part of its page. */
  onPin?: (() => void) | undefined;
  onOpenPanel?: ((entity: number) => void) | undefined;
  onClose?: (() => void) | undefined;
}

interface ToolProps extends IconProps {
  label: string;
  /** Whether it is switched on, for a tool that can be. */
  isPressed?: boolean | undefined;
  onClick: () => void;
}

const Tool = ({ label, isPressed, onClick, ...icon }: ToolProps) => (
  <button
    class="tool"
    type="button"
    aria-label={label}
    aria-pressed={isPressed}
    title={label}
    onClick={onClick}
  >
    <Icon {...icon} />
  </button>
);

/** Whose card it is, and what can be done with the card. */
export function CardHead(props: CardHeadProps) {
  const { content, strings, heading, onBack, isPinned, onPin, onOpenPanel, onClose } = props;
  const { t } = strings;
  const view = 'view' in content ? content.view : null;
  return (
    <div class="head">
      <div class="top">
        {onBack && <Tool label={t('cardBack')} shape={arrowLeft} mirrored onClick={onBack} />}
        <p class={`type ${view?.type ?? ''}`}>
          {view && (
            <>
              <TypeIcon type={view.type} />
              {t(TYPE_LABEL[view.type])}
              {view.country && ` · ${view.country}`}
            </>
          )}
        </p>
        {view && onOpenPanel && (
          <Tool
            label={t('cardOpenPanel')}
            shape={panelRight}
            mirrored
            onClick={() => {
              onOpenPanel(view.entity);
            }}
          />
        )}
        {onPin && <Tool label={t('cardPin')} shape={pin} isPressed={isPinned} onClick={onPin} />}
        {onClose && <Tool label={t('cardClose')} shape={x} onClick={onClose} />}
      </div>
      <h2 id="name" class="name" tabIndex={-1} ref={heading}>
        <bdi>{'view' in content ? content.view.name : content.name}</bdi>
      </h2>
      {view && view.description !== '' && (
        <p class="description">
          <bdi>{view.description}</bdi>
        </p>
      )}
    </div>
  );
}
