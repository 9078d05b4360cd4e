import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { SummaryEntity } from '../model/summary.ts';
import { useStrings, type MessageKey } from '../ui/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { EntityList } from './EntityList.tsx';
import { Notice } from './Notice.tsx';
import type { PopupServices } from './services.ts';
import { useSummary, type SummaryState } from './use-summary.ts';

interface BodyProps {
  summary: SummaryState;
  onChoose: (entity: SummaryEntity) => void;
  onRetry: () => void;
  onReload: () => void;
  onAllow: (site: string) => void;
  onSiteOn: (site: string) => void;
  onAllOn: () => void;
}

function Body({ summary, ...on }: BodyProps) {
  switch (summary.state) {
    case 'loading':
      return <Notice title="popupLoading" />;
    case 'failed':
      return <Notice title="popupFailed" action={{ label: 'tryAgain', run: on.onRetry }} />;
    case 'restricted':
      return <Notice title="popupRestricted" hint="popupRestrictedHint" />;
    case 'unread':
      return (
        <Notice
          title="popupUnread"
          hint="popupUnreadHint"
          action={{ label: 'popupReload', run: on.onReload }}
        />
      );
    case 'site-off': {
      const run = () => {
        on.onSiteOn(summary.site);
      };
      return (
        <Notice
          title="popupSiteOff"
          hint="popupSiteOffHint"
          action={{ label: 'popupSiteTurnOn', run }}
        />
      );
    }
    case 'all-off':
      return <Notice title="popupAllOff" action={{ label: 'popupAllTurnOn', run: on.onAllOn }} />;
    case 'no-access': {
      const run = () => {
        on.onAllow(summary.site);
      };
      return (
        <Notice
          title="popupNoAccess"
          hint="popupNoAccessHint"
          action={{ label: 'popupAllow', run }}
        />
      );
    }
    case 'ready':
      return summary.entities.length === 0 ? (
        <Notice title="popupEmpty" hint="popupEmptyHint" />
      ) : (
        <EntityList entities={summary.entities} onChoose={on.onChoose} />
      );
  }
}

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
        <Body
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
