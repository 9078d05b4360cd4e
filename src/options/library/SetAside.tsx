import type { ComponentChildren } from 'preact';
import type { LibraryList } from '../../messages/contract.ts';
import { formatDate } from '../../model/dates.ts';
import type { MessageKey } from '../../ui/strings.ts';
import { useStrings } from '../../ui/use-strings.ts';

interface PartProps {
  id: string;
  title: MessageKey;
  hint: MessageKey;
  children: ComponentChildren;
}

function Part({ id, title, hint, children }: PartProps) {
  const { t } = useStrings();
  return (
    <section class="aside" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {t(title)}
      </h2>
      <p class="hint">{t(hint)}</p>
      <ul class="rows">{children}</ul>
    </section>
  );
}

interface ButtonProps {
  label: MessageKey;
  spoken: MessageKey;
  name: string;
  onClick: () => void;
}

function RowButton({ label, spoken, name, onClick }: ButtonProps) {
  const { t } = useStrings();
  return (
    <button class="link" type="button" aria-label={t(spoken, name)} onClick={onClick}>
      {t(label)}
    </button>
  );
}

export interface SetAsideProps extends Pick<LibraryList, 'removed' | 'broken'> {
  onRestore: (key: number, name: string) => void;
  onPurge: (key: number, name: string) => void;
}

/** What was removed and can be put back for a while, and what can't be read any more; nothing where there is none. */
export function SetAside({ removed, broken, onRestore, onPurge }: SetAsideProps) {
  const { t, locale } = useStrings();
  const purge = (key: number, name: string) => (
    <RowButton
      label="libraryPurge"
      spoken="libraryPurgeName"
      name={name}
      onClick={() => {
        onPurge(key, name);
      }}
    />
  );
  return (
    <>
      {broken.length > 0 && (
        <Part id="broken" title="libraryBroken" hint="libraryBrokenHint">
          {broken.map(({ key, title }) => (
            <li class="row" key={key}>
              <bdi class="row-title">{title === '' ? t('libraryUntitled') : title}</bdi>
              <span class="row-actions">{purge(key, title)}</span>
            </li>
          ))}
        </Part>
      )}
      {removed.length > 0 && (
        <Part id="removed" title="libraryRemoved" hint="libraryRemovedHint">
          {removed.map(({ key, title, removed: at }) => (
            <li class="row" key={key}>
              <bdi class="row-title">{title}</bdi>
              <span class="row-actions">
                <span class="hint">
                  {formatDate(new Date(at).toISOString().slice(0, 10), locale)}
                </span>
                <RowButton
                  label="libraryPutBack"
                  spoken="libraryPutBackName"
                  name={title}
                  onClick={() => {
                    onRestore(key, title);
                  }}
                />
                {purge(key, title)}
              </span>
            </li>
          ))}
        </Part>
      )}
    </>
  );
}
