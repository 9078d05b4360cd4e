import search from 'lucide/dist/esm/icons/search.mjs';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { SummaryBody } from '../ui/SummaryBody.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useTab } from '../ui/use-tab.ts';
import { EntityDetail } from './EntityDetail.tsx';
import { Lookup } from './Lookup.tsx';
import { PageViews } from './PageViews.tsx';
import type { PanelServices } from './services.ts';
import { useTrail } from './use-trail.ts';
import type { ViewName } from './ViewTabs.tsx';

/** The panel beside one tab. */
export function TabPanel({ tab, services }: { tab: number; services: PanelServices }) {
  const { t } = useStrings();
  const tabServices = useMemo(
    () => ({
      ...services,
      summarize: () => services.send('tab/summary', { tab }),
      watch: (listener: () => void) => services.watchSettings(listener),
      reload: () => services.reload(tab),
    }),
    [services, tab],
  );
  const { summary, settings, problem, setProblem, attempt, setSite, actions } = useTab(tabServices);
  const { step, depth, open, back } = useTrail(services, tab);
  const [view, setView] = useState<ViewName>('reading');
  const site = 'site' in summary ? summary.site : null;
  const entities = summary.state === 'ready' ? summary.entities : [];

  const openEntity = (key: string) => {
    open({ view: 'entity', key });
  };
  const reveal = (entity: string) => {
    attempt(async () => {
      if (!(await services.send('tab/reveal', { tab, entity }))) setProblem('popupGone');
    });
  };
  const asks = { tab, services, onOpenEntity: openEntity, attempt };

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
        <button
          class="tool"
          type="button"
          aria-label={t('lookupTitle')}
          onClick={() => {
            open({ view: 'lookup', text: '' });
          }}
        >
          <Icon shape={search} />
        </button>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <main>
        {step?.view === 'entity' && (
          <EntityDetail
            key={`${depth} ${step.key}`}
            {...asks}
            entity={step.key}
            isMentioned={entities.some(({ key }) => key === step.key)}
            onBack={back}
            onReveal={reveal}
          />
        )}
        {step?.view === 'lookup' && <Lookup key={depth} {...asks} text={step.text} onBack={back} />}
        {/* What lies beneath stays as the reader left it. */}
        <div class="views" hidden={step !== null}>
          <SummaryBody summary={summary} {...actions}>
            {(names) => (
              <PageViews
                {...asks}
                entities={names}
                view={view}
                isShown={step === null}
                onView={setView}
              />
            )}
          </SummaryBody>
        </div>
      </main>
    </>
  );
}
