import type { MessageKey } from '../ui/strings.ts';
import { useStrings } from '../ui/use-strings.ts';
import type { SectionProps } from './Options.tsx';
import { Switch } from '../ui/Switch.tsx';
import { SettingsFile } from './SettingsFile.tsx';

const PARTS = [
  ['aboutReadsTitle', 'aboutReads'],
  ['aboutStoresTitle', 'aboutStores'],
  ['aboutPagesTitle', 'aboutPages'],
] as const satisfies [MessageKey, MessageKey][];

/** What is read and stored, and by whom it can be seen. */
export function About({ version, ...section }: SectionProps & { version: string }) {
  const { t } = useStrings();
  const { settings, change } = section;
  return (
    <>
      <p class="lead">{t('aboutLead')}</p>
      {PARTS.map(([title, text]) => (
        <section class="prose" key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
          {text === 'aboutStores' && <p>{t('aboutSaves')}</p>}
        </section>
      ))}
      <section class="prose">
        <Switch
          label={t('newsTell')}
          hint={t('newsTellHint')}
          checked={settings.tellNews}
          onChange={(tellNews) => {
            change(() => ({ tellNews }), t(tellNews ? 'announceOn' : 'announceOff', t('newsTell')));
          }}
        />
      </section>
      <SettingsFile {...section} />
      <p class="hint">
        {t('extensionName')} {version} · <a href="welcome.html#news">{t('newsTitle')}</a> ·{' '}
        <a href="welcome.html">{t('welcomeTitle')}</a>
      </p>
    </>
  );
}
