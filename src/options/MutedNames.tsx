import { TypeIcon } from '../ui/icons.tsx';
import { useStrings } from '../ui/use-strings.ts';
import type { SectionProps } from './Options.tsx';

/** The names that were switched off from their cards; nothing where there are none. */
export function MutedNames({ settings, change }: SectionProps) {
  const { t, locale } = useStrings();
  const { compare } = new Intl.Collator(locale);
  const muted = settings.muted.toSorted((a, b) => compare(a.name, b.name));
  if (muted.length === 0) return null;
  return (
    <section class="group" aria-labelledby="muted">
      <h2 class="label" id="muted">
        {t('muted')}
      </h2>
      <ul class="rows">
        {muted.map(({ key, type, name }) => (
          <li class="row" key={key}>
            <span class={`row-title named ${type}`}>
              <TypeIcon type={type} />
              <bdi>{name}</bdi>
            </span>
            <button
              class="link"
              type="button"
              aria-label={t('mutedAgainName', name)}
              onClick={() => {
                change(
                  (now) => ({ muted: now.muted.filter((other) => other.key !== key) }),
                  t('announceHighlighted', name),
                );
              }}
            >
              {t('mutedAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
