import x from 'lucide/dist/esm/icons/x.mjs';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useStrings } from '../../ui/use-strings.ts';
import { Field } from './Field.tsx';

export interface NameFormsProps {
  /** All forms but the name itself. */
  forms: readonly string[];
  /** What is written in the field, and not among them yet. */
  added: string;
  onAdded: (text: string) => void;
  onAdd: () => void;
  onRemove: (form: string) => void;
}

/** What somebody is also called, each to be taken away, with a line for another. */
export function NameForms({ forms, added, onAdded, onAdd, onRemove }: NameFormsProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div role="group" class="edit-forms" aria-label={t('editForms')}>
      {forms.length > 0 && (
        <span class="hint" aria-hidden="true">
          {t('editForms')}
        </span>
      )}
      {forms.length > 0 && (
        <ul>
          {forms.map((form) => (
            <li class="edit-form" key={form}>
              <bdi>{form}</bdi>
              <button
                class="edit-icon"
                type="button"
                aria-label={t('sitesRemove', form)}
                onClick={() => {
                  onRemove(form);
                  // Its button goes with it.
                  field.current?.focus();
                }}
              >
                <Icon shape={x} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="edit-line">
        <Field
          label={t('editFormAdd')}
          field={field}
          maxLength={1000}
          value={added}
          onInput={onAdded}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || added.trim() === '' || event.isComposing) return;
            event.preventDefault();
            onAdd();
          }}
        />
        <button
          class="button"
          type="button"
          onClick={() => {
            onAdd();
            field.current?.focus();
          }}
        >
          {t('sitesAdd')}
        </button>
      </div>
    </div>
  );
}
