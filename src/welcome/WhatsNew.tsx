import { useEffect } from 'preact/hooks';
import { NEWS } from '../ui/news.ts';
import { SettingsStatus } from '../ui/SettingsStatus.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useSettingsChange } from '../ui/use-settings-change.ts';
import type { WelcomeServices } from './services.ts';

/** What each version brought; whoever has opened it need not be told again. */
export function WhatsNew({ services }: { services: WelcomeServices }) {
  const { t } = useStrings();
  const { settings, change, status, trouble } = useSettingsChange(services);
  useEffect(() => {
    document.title = `${t('newsTitle')} – ${t('extensionName')}`;
    services.clearUnreadNews().catch(() => undefined);
  }, [services, t]);
  const label = t('newsTell');
  return (
    <main class="sheet-of-paper narrow">
      <header>
        <p class="brand">{t('extensionName')}</p>
        <h1>{t('newsTitle')}</h1>
        <SettingsStatus {...{ status, trouble }} />
      </header>
      {NEWS.map(({ version, items }) => (
        <section key={version}>
          <h2>{t('newsVersion', version)}</h2>
          <ul class="news">
            {items.map((item) => (
              <li key={item}>{t(item)}</li>
            ))}
          </ul>
        </section>
      ))}
      {settings && (
        <footer>
          <Switch
            label={label}
            hint={t('newsTellHint')}
            checked={settings.tellNews}
            onChange={(tellNews) => {
              change(() => ({ tellNews }), t(tellNews ? 'announceOn' : 'announceOff', label));
            }}
          />
        </footer>
      )}
    </main>
  );
}
