import { useEffect, useState } from 'preact/hooks';
import { useStrings } from './use-strings.ts';

export interface ShortcutListProps {
  /** What each of the extension's commands does, and the keys for it. */
  shortcuts: () => Promise<{ does: string; keys: string }[]>;
}

/** The keys as they are now. */
export function ShortcutList({ shortcuts }: ShortcutListProps) {
  const { t } = useStrings();
  const [known, setKnown] = useState<{ does: string; keys: string }[]>([]);
  useEffect(() => {
    const ask = () => void shortcuts().then(setKnown, () => undefined);
    ask();
    // They are changed in another tab.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
    };
  }, [shortcuts]);
  return (
    <ul class="rows">
      {known.map(({ does, keys }) => (
        <li class="row" key={does}>
          <span class="row-title">{does}</span>
          {keys === '' ? <span class="quiet">{t('shortcutsNone')}</span> : <kbd>{keys}</kbd>}
        </li>
      ))}
    </ul>
  );
}
