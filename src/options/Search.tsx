import { useState } from 'preact/hooks';
import { useStrings } from '../ui/use-strings.ts';
import { routeHash, type Section } from './route.ts';
import { findSettings } from './search.ts';

/** Leads to a setting by its words. */
export function Search({ titleOf }: { titleOf: (section: Section) => string }) {
  const { t, number, locale } = useStrings();
  const [typed, setTyped] = useState('');
  const found = findSettings(typed, (label) => t(label), titleOf, locale);
  const isEmpty = typed.trim() === '';
  return (
    <search class="search">
      <input
        class="field"
        type="search"
        aria-label={t('searchSettings')}
        placeholder={t('searchSettings')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <p class="visually-hidden" role="status">
        {isEmpty ? '' : t('searchFound', number(found.length))}
      </p>
      {!isEmpty && found.length === 0 && <p class="hint">{t('searchNone')}</p>}
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ section, label }) => (
            <li key={label}>
              <a
                href={routeHash({ section })}
                onClick={() => {
                  setTyped('');
                }}
              >
                {t(label)} <span class="hint">{titleOf(section)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
