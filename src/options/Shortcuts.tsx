import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import type { OptionsServices, Shortcut } from './services.ts';

/** The keys as they are now, and the way to where the browser lets them be changed. */
export function Shortcuts({ services }: { services: OptionsServices }) {
  const { t } = useStrings();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => void services.shortcuts().then(setShortcuts, () => undefined);
    ask();
    // They are changed in another tab.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
    };
  }, [services]);
  return (
    <>
      <p class="lead">{t('shortcutsLead')}</p>
      <ul class="rows">
        {shortcuts.map(({ does, keys }) => (
          <li class="row" key={does}>
            <span class="row-title">{does}</span>
            {keys === '' ? <span class="quiet">{t('shortcutsNone')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button class="button" type="button" onClick={() => void services.changeShortcuts()}>
          {t('shortcutsChange')}
        </button>
      </p>
    </>
  );
}
