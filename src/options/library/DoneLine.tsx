import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/use-strings.ts';

/** What was done last, and what undoes it. */
export interface Done {
  text: string;
  undo: { key: number; title: string } | null;
  /** Whether what was pressed is gone with it. */
  isGone: boolean;
}

export interface DoneLineProps {
  done: Done | null;
  onUndo: (undo: NonNullable<Done['undo']>) => void;
}

/** What was done last, with the way back; where what was pressed has gone, the focus goes on from there. */
export function DoneLine({ done, onUndo }: DoneLineProps) {
  const { t } = useStrings();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done?.isGone) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [done]);
  const undo = done?.undo;
  return (
    <div role="status" class="done-place">
      {done && (
        <p class="done" ref={line} tabIndex={-1}>
          {done.text}{' '}
          {undo && (
            <button
              class="link"
              type="button"
              onClick={() => {
                onUndo(undo);
              }}
            >
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
