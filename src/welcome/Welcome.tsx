import { useEffect } from 'preact/hooks';
import { SettingsStatus } from '../ui/SettingsStatus.tsx';
import { ShortcutList } from '../ui/ShortcutList.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { StyleChoice } from '../ui/StyleChoice.tsx';
import { useSettingsChange } from '../ui/use-settings-change.ts';
import { Access } from './Access.tsx';
import { Pinning } from './Pinning.tsx';
import type { WelcomeServices } from './services.ts';
import { TryIt } from './TryIt.tsx';

/** What a reader who has just installed Sidelight sees: what it does, to be tried there and then. */
export function Welcome({ services }: { services: WelcomeServices }) {
  const { t } = useStrings();
  const { settings, change, status, trouble } = useSettingsChange(services);
  useEffect(() => {
    document.title = t('welcomeTitle');
  }, [t]);
  return (
    <main class="sheet-of-paper">
      <header>
        <p class="brand">{t('extensionName')}</p>
        <h1>{t('welcomeHeading')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        <SettingsStatus {...{ status, trouble }} />
      </header>
      {settings && (
        <>
          <TryIt services={services} appearance={settings} />
          <div class="columns">
            <section>
              <StyleChoice
                value={settings.style}
                onChange={(style, label) => {
                  change(() => ({ style }), t('announceChosen', label));
                }}
              />
              <p class="after">
                <a href="options.html#/highlighting">{t('welcomeMoreChoices')}</a>
              </p>
            </section>
            <Access services={services} />
          </div>
        </>
      )}
      <section>
        <h2>{t('welcomeHand')}</h2>
        <Pinning services={services} />
        <ShortcutList shortcuts={services.shortcuts} />
        <p class="after">
          <a href="options.html#/shortcuts">{t('shortcutsChange')}</a>
        </p>
      </section>
      <footer class="columns">
        <section>
          <h2>{t('welcomeLibrary')}</h2>
          <p>{t('welcomeLibraryText')}</p>
          <p class="after">
            <a href="options.html#/library">{t('welcomeLibraryOpen')}</a>
          </p>
        </section>
        <section>
          <h2>{t('welcomePrivate')}</h2>
          <p>{t('aboutLead')}</p>
          <p class="after">
            <a href="options.html#/about">{t('optionsAbout')}</a>
          </p>
        </section>
      </footer>
    </main>
  );
}
