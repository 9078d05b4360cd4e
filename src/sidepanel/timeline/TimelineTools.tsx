import minus from 'lucide/dist/esm/icons/minus.mjs';
import stretch from 'lucide/dist/esm/icons/move-horizontal.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import { Icon, type IconShape } from '../../ui/icons.tsx';
import { useStrings } from '../../ui/use-strings.ts';
import type { TimelineView } from './use-view.ts';

interface ToolProps {
  label: string;
  shape: IconShape;
  disabled?: boolean;
  onClick: () => void;
}

const Tool = ({ label, shape, ...button }: ToolProps) => (
  <button class="tool" type="button" aria-label={label} title={label} {...button}>
    <Icon shape={shape} />
  </button>
);

/** What the timeline's shapes mean, and the ways to see more or less of it. */
export function TimelineTools({ zoomIn, zoomOut, showWhole, isWhole }: TimelineView) {
  const { t } = useStrings();
  return (
    <div class="timeline-tools">
      <Tool
        label={t('zoomIn')}
        shape={plus}
        onClick={() => {
          zoomIn();
        }}
      />
      <Tool
        label={t('zoomOut')}
        shape={minus}
        disabled={isWhole}
        onClick={() => {
          zoomOut();
        }}
      />
      <Tool label={t('zoomWhole')} shape={stretch} disabled={isWhole} onClick={showWhole} />
      <span class="legend" aria-hidden="true">
        <svg width="12" height="12">
          <circle class="shape fact" cx="6" cy="6" r="4.5" />
        </svg>
        {t('kindFact')}
        <svg width="12" height="12">
          <path class="shape quote" d="M6 0l6 6-6 6-6-6Z" />
        </svg>
        {t('kindQuote')}
      </span>
    </div>
  );
}
