import x from 'lucide/dist/esm/icons/x.mjs';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { newsSince } from '../ui/news.ts';
import { useStrings } from '../ui/use-strings.ts';
import type { PopupServices } from './services.ts';

export interface NewsLineProps {
  services: Pick<PopupServices, 'loadUnreadNews' | 'clearUnreadNews' | 'openNews'>;
  attempt: (action: () => Promise<unknown>) => void;
}

/** After an update: that there is something new, to be read or put away. */
export function NewsLine({ services, attempt }: NewsLineProps) {
  const { t } = useStrings();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    services.loadUnreadNews().then(
      (since) => {
        setShown(since !== null && newsSince(since).length > 0);
      },
      () => undefined,
    );
  }, [services]);
  if (!shown) return null;
  return (
    <p class="news-line">
      <button
        class="link"
        type="button"
        onClick={() => {
          attempt(services.openNews);
        }}
      >
        {t('newsTitle')}
      </button>
      <button
        class="tool"
        type="button"
        aria-label={t('newsPutAway')}
        title={t('newsPutAway')}
        onClick={() => {
          setShown(false);
          attempt(services.clearUnreadNews);
        }}
      >
        <Icon shape={x} />
      </button>
    </p>
  );
}
