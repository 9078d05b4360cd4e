import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../ui/use-strings.ts';
import type { SectionProps } from './Options.tsx';
import { readSite } from './site-name.ts';

/** The sites that are switched off. */
export function Sites({ settings, change }: SectionProps) {
  const { t, locale } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const [entry, setEntry] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { disabledSites } = settings;
  const sites = disabledSites.toSorted(new Intl.Collator(locale).compare);

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = readSite(entry);
    field.current?.focus();
    if (site === null) {
      setError(t('sitesInvalid'));
    } else if (disabledSites.includes(site)) {
      setError(t('sitesDouble', site));
    } else {
      setError(null);
      setEntry('');
      change(
        (now) => ({ disabledSites: [...now.disabledSites.filter((s) => s !== site), site] }),
        t('announceAdded', site),
      );
    }
  };
  const remove = (site: string) => {
    // Its button goes with it.
    field.current?.focus();
    change(
      (now) => ({ disabledSites: now.disabledSites.filter((other) => other !== site) }),
      t('announceRemoved', site),
    );
  };

  return (
    <>
      <p class="lead">{t('sitesLead')}</p>
      <form class="entry" noValidate onSubmit={add}>
        <label class="label" for="site">
          {t('sitesField')}
        </label>
        <div class="entry-row">
          <input
            class="field"
            id="site"
            ref={field}
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={entry}
            aria-invalid={error !== null}
            aria-describedby="site-hint"
            onInput={(event) => {
              setEntry(event.currentTarget.value);
              setError(null);
            }}
          />
          <button class="button" type="submit">
            {t('sitesAdd')}
          </button>
        </div>
        <p class={error === null ? 'hint' : 'hint error'} id="site-hint" role="status">
          {error ?? t('sitesHint')}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="quiet">{t('sitesNone')}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <li class="row" key={site}>
              <span class="row-title" dir="ltr">
                {site}
              </span>
              <button
                class="link"
                type="button"
                aria-label={t('sitesRemove', site)}
                onClick={() => {
                  remove(site);
                }}
              >
                {t('sitesRemoveShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
