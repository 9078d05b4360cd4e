import type { InputHTMLAttributes, Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps extends Pick<
  InputHTMLAttributes,
  'dir' | 'inputMode' | 'lang' | 'maxLength' | 'onKeyDown' | 'spellcheck'
> {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with the value; takes the hint's place. */
  error?: string | null;
  field?: Ref<HTMLInputElement>;
}

/** A line to write on, with its label, and below it what to know of it. */
export function Field({ label, value, onInput, hint, error = null, field, ...rest }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div class="edit-field">
      <label class="hint" for={id}>
        {label}
      </label>
      <input
        class="field"
        id={id}
        ref={field ?? null}
        autocomplete="off"
        dir="auto"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={below === undefined ? undefined : `${id}-below`}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
        {...rest}
      />
      {below !== undefined && (
        <p class={error === null ? 'hint' : 'hint error'} id={`${id}-below`}>
          {below}
        </p>
      )}
    </div>
  );
}
