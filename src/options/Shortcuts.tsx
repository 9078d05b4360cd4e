import { ShortcutList } from '../ui/ShortcutList.tsx';
import { useStrings } from '../ui/use-strings.ts';
import type { OptionsServices } from './services.ts';

/** The keys as they are now, and the way to where the browser lets them be changed. */
export function Shortcuts({ services }: { services: OptionsServices }) {
  const { t } = useStrings();
  return (
    <>
      <p class="lead">{t('shortcutsLead')}</p>
      <ShortcutList shortcuts={services.shortcuts} />
      <p class="buttons">
        <button class="button" type="button" onClick={() => void services.changeShortcuts()}>
          {t('shortcutsChange')}
        </button>
      </p>
    </>
  );
}
