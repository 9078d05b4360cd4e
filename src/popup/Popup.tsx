import panelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import { useState } from 'preact/hooks';
import type { SummaryEntity } from '../model/summary.ts';
import { EntityGroups } from '../ui/EntityGroups.tsx';
import { Icon } from '../ui/icons.tsx';
import { stepByArrow } from '../ui/step-by-arrow.ts';
import { useStrings } from '../ui/use-strings.ts';
import { SummaryBody } from '../ui/SummaryBody.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useTab } from '../ui/use-tab.ts';
import { Finder } from './Finder.tsx';
import { NewsLine } from './NewsLine.tsx';
import { SaveArticle } from './SaveArticle.tsx';
import type { PopupServices } from './services.ts';

/** Longer texts name nothing more. */
const MAX_LENGTH = 300;

/** The toolbar popup: what the tab's page mentions, the way into the library, and the switches. */
export function Popup({ services }: { services: PopupServices }) {
  const { t, plural } = useStrings();
  const [text, setText] = useState('');
  const { summary, settings, problem, setProblem, attempt, setSite, setEnabled, actions } =
    useTab(services);
  const site = 'site' in summary ? summary.site : null;

  const entities = summary.state === 'ready' ? summary.entities : [];
  const query = text.trim();

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
      <main onKeyDown={stepByArrow}>
        <input
          class="field find"
          type="search"
          aria-label={t('popupSearch')}
          placeholder={t('popupSearch')}
          maxLength={MAX_LENGTH}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {query === '' ? (
          <SummaryBody summary={summary} {...actions}>
            {(names) => (
              <div class="groups">
                <p class="total">{plural('popupMentions', names.length)}</p>
                <EntityGroups entities={names} onChoose={reveal} />
              </div>
            )}
          </SummaryBody>
        ) : (
          <Finder
            {...{ query, entities }}
            find={services.find}
            onReveal={reveal}
            onShow={(key) => {
              attempt(() => services.showInPanel(key));
            }}
          />
        )}
      </main>
      {site !== null && <SaveArticle key={site} services={services} />}
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
