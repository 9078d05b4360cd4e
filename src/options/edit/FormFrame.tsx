import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditProblem } from '../../model/pack-edit.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { PROBLEM } from './use-edits.ts';

export interface FormFrameProps {
  label: string;
  isDirty: boolean;
  problem: EditProblem | null;
  onSave: () => void;
  onClose: () => void;
  children: ComponentChildren;
  /** What else can be done, below. */
  more?: ComponentChildren;
}

/**
 * A form in place of what it changes. It begins in its first field, and goes on in the first that is wrong; Escape
 * leaves it while nothing was written.
 */
export function FormFrame(props: FormFrameProps) {
  const { label, isDirty, problem, onSave, onClose, children, more } = props;
  const { t } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const first = tries === 0 ? 'input' : '[aria-invalid=true]';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [tries]);
  return (
    <form
      class="edit"
      noValidate
      aria-label={label}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
        setTries((before) => before + 1);
      }}
      onKeyDown={({ key, target }) => {
        // In a list of choices it closes the list.
        if (key === 'Escape' && !isDirty && !(target instanceof HTMLSelectElement)) onClose();
      }}
    >
      {children}
      {problem && (
        <p class="problem" role="alert">
          {t(PROBLEM[problem])}
        </p>
      )}
      <div class="edit-buttons">
        <button class="button primary" type="submit">
          {t('editSave')}
        </button>
        <button class="button" type="button" onClick={onClose}>
          {t('editCancel')}
        </button>
      </div>
      {more}
    </form>
  );
}
