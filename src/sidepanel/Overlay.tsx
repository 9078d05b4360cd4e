import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/use-strings.ts';

export interface OverlayProps {
  onBack: () => void;
  /** What stands beside the way back. */
  tools?: ComponentChildren;
  /** Changes when there is another heading to go to. */
  stage?: string;
  children: ComponentChildren;
}

/** What lies over the panel's views, with a way back. Its heading takes the focus: reading goes on there. */
export function Overlay({ onBack, tools, stage, children }: OverlayProps) {
  const { t } = useStrings();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // What had the focus is hidden until all of this is done.
      queueMicrotask(() => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      });
    };
  }, []);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('input, h2[tabindex]')?.focus({ preventScroll: true });
  }, [stage]);
  return (
    <div
      class="overlay"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <div class="overlay-tools">
        <button class="tool" type="button" aria-label={t('panelBack')} onClick={onBack}>
          <Icon shape={arrowLeft} mirrored />
        </button>
        {tools}
      </div>
      <div class="scroll">{children}</div>
    </div>
  );
}
