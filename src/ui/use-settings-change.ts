import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { MessageKey } from './strings.ts';
import { useSettings, type SettingsSource } from './use-settings.ts';

export interface SettingsStore extends SettingsSource {
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
}

/** Applies a change at once and announces it, or says that it could not be saved. */
export type Change = (
  next: (settings: Settings) => Partial<Settings>,
  announcement: string,
) => void;

/** The settings for a page that shows and changes them: what they are, what to announce, what went wrong. */
export function useSettingsChange(services: SettingsStore) {
  const { settings, failed } = useSettings(services);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const change: Change = (next, announcement) => {
    setProblem(null);
    services.changeSettings(next).then(
      () => {
        setStatus(announcement);
      },
      () => {
        setProblem('saveFailed');
      },
    );
  };
  return {
    /** Null until they are read; the defaults where they can't be. */
    settings: settings ?? (failed ? DEFAULT_SETTINGS : null),
    change,
    status,
    trouble: problem ?? (failed ? ('settingsUnread' as const) : null),
  };
}
