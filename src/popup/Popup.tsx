import panelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import type { SummaryEntity } from '../model/summary.ts';
import { EntityList } from '../ui/EntityList.tsx';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { SummaryBody } from '../ui/SummaryBody.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useTab } from '../ui/use-tab.ts';
import { NewsLine } from './NewsLine.tsx';
import type { PopupServices } from './services.ts';

/** The toolbar popup: what the tab's page mentions, and the switches. */
export function Popup({ services }: { services: PopupServices }) {
  const { t } = useStrings();
  const { summary, settings, problem, setProblem, attempt, setSite, setEnabled, actions } =
    useTab(services);
  const site = 'site' in summary ? summary.site : null;

  const { openPanel } = services;
  const reveal = (entity: SummaryEntity) => {
    attempt(async () => {
      if (await services.reveal(entity.key)) services.close();
      else setProblem('popupGone');
    });
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
        {openPanel && (
          <button
            class="tool"
            type="button"
            aria-label={t('popupOpenPanel')}
            title={t('popupOpenPanel')}
            onClick={() => {
              attempt(openPanel);
            }}
          >
            <Icon shape={panelRight} mirrored />
          </button>
        )}
      </header>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <main>
        <SummaryBody summary={summary} {...actions}>
          {(entities) => <EntityList entities={entities} onChoose={reveal} />}
        </SummaryBody>
      </main>
      <NewsLine services={services} attempt={attempt} />
      <footer class="foot">
        {settings && (
          <Switch label={t('popupGlobalSwitch')} checked={settings.enabled} onChange={setEnabled} />
        )}
        <button
          class="link"
          type="button"
          onClick={() => {
            attempt(services.openOptions);
          }}
        >
          {t('popupOptions')}
        </button>
      </footer>
    </>
  );
}
