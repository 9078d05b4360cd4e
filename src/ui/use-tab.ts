import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { MessageKey } from './strings.ts';
import type { SummaryActions } from './SummaryBody.tsx';
import { useSettings, type SettingsSource } from './use-settings.ts';
import { useSummary, type SummarySource } from './use-summary.ts';

/** What the popup and the side panel do about the tab that is looked at. */
export interface TabServices extends SettingsSource, SummarySource {
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  reload: () => Promise<void>;
  /** Asks the reader for the permission to read a site; must be called straight from a click. */
  requestAccess: (site: string) => Promise<boolean>;
}

/** The tab that is looked at: what it mentions, whether it is switched on, and what can be done about either. */
export function useTab(services: TabServices) {
  const { summary, refresh } = useSummary(services);
  const { settings } = useSettings(services);
  const [problem, setProblem] = useState<MessageKey | null>(null);

  /** Does something, and says so if it failed. */
  const attempt = (action: () => Promise<unknown>, failure: MessageKey = 'popupFailed') => {
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
  const actions: SummaryActions = {
    onRetry: () => void refresh(),
    onReload: () => {
      attempt(services.reload);
    },
    onAllow: (name) => {
      attempt(async () => {
        if (await services.requestAccess(name)) await refresh();
      });
    },
    onSiteOn: (name) => {
      setSite(name, true);
    },
    onAllOn: () => {
      setEnabled(true);
    },
  };
  return { summary, settings, problem, setProblem, attempt, setSite, setEnabled, actions };
}
