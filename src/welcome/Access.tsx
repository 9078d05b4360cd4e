import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/use-strings.ts';
import type { WelcomeServices } from './services.ts';

/** Whether Sidelight may read pages at all, which Firefox leaves to the reader, and the way to let it. */
export function Access({ services }: { services: WelcomeServices }) {
  const { t } = useStrings();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const ask = () => void services.hasAccess().then(setAllowed, () => undefined);
    ask();
    return services.watchAccess(ask);
  }, [services]);
  const request = () => {
    setRefused(false);
    services.requestAccess().then(
      (granted) => {
        setAllowed(granted);
        setRefused(!granted);
      },
      () => {
        setRefused(true);
      },
    );
  };
  return (
    <section>
      <h2>{t('welcomeAccess')}</h2>
      <p role="status">
        {allowed === true && t('welcomeAccessGiven')}
        {allowed === false && t(refused ? 'welcomeAccessRefused' : 'popupNoAccessHint')}
      </p>
      {allowed === false && (
        <p class="after">
          <button class="button primary" type="button" onClick={request}>
            {t('welcomeAllow')}
          </button>
        </p>
      )}
    </section>
  );
}
