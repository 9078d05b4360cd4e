import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { SummaryEntity } from '../model/summary.ts';
import { useStrings, type MessageKey } from '../ui/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { PopupBody } from './PopupBody.tsx';
import type { PopupServices } from './services.ts';
import { useSummary } from './use-summary.ts';

/** The toolbar popup: what the tab's page mentions, and the switches. */
export function Popup({ services }: { services: PopupServices }) {
  const { t } = useStrings();
  const { summary, refresh } = useSummary(services);
  const { settings } = useSettings(services);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const site = 'site' in summary ? summary.site : null;

  const attempt = (action: () => Promise<unknown>, failure: MessageKey) => {
    setProblem(null);
    action().catch(() => {
      setProblem(failure);
    });
  };
  const change = (next: (settings: Settings) => Partial<Settings>) => {
    attempt(() => services.changeSettings(next), 'saveFailed');
  };
  const setSite = (name: string, on: boolean) => {
    change(({ disabledSites }) => {
      const others = disabledSites.filter((disabled) => disabled !== name);
      return { disabledSites: on ? others : [...others, name] };
    });
  };
  const setEnabled = (enabled: boolean) => {
    change(() => ({ enabled }));
  };
  const reveal = (entity: SummaryEntity) => {
    attempt(async () => {
      const tab = await services.currentTab();
      if (await services.send('tab/reveal', { tab, entity: entity.key })) services.close();
      else setProblem('popupGone');
    }, 'popupFailed');
  };
  const reload = () => {
    attempt(async () => {
      await services.reload(await services.currentTab());
      services.close();
    }, 'popupFailed');
  };
  const allow = (name: string) => {
    attempt(async () => {
      if (await services.requestAccess(name)) await refresh();
    }, 'popupFailed');
  };

  return (
    <>
      <header class="masthead">
        <h1 class="site" dir="auto">
          {site ?? t('extensionName')}
        </h1>
        {site !== null && settings?.enabled && (
          <Switch
            label={t('popupSiteSwitch')}
            checked={!settings.disabledSites.includes(site)}
            onChange={(on) => {
              setSite(site, on);
            }}
          />
        )}
      </header>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <main>
        <PopupBody
          summary={summary}
          onChoose={reveal}
          onRetry={() => void refresh()}
          onReload={reload}
          onAllow={allow}
          onSiteOn={(name) => {
            setSite(name, true);
          }}
          onAllOn={() => {
            setEnabled(true);
          }}
        />
      </main>
      <footer class="foot">
        {settings && (
          <Switch label={t('popupGlobalSwitch')} checked={settings.enabled} onChange={setEnabled} />
        )}
        <button
          class="link"
          type="button"
          onClick={() => {
            attempt(services.openOptions, 'popupFailed');
          }}
        >
          {t('popupOptions')}
        </button>
      </footer>
    </>
  );
}
