import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';

/** Where settings come from. */
export interface SettingsSource {
  loadSettings: () => Promise<Settings>;
  watchSettings: (listener: (settings: Settings) => void) => () => void;
}

/** The reader's settings, as they are and as they change; null until they are read. */
export function useSettings({ loadSettings, watchSettings }: SettingsSource) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadSettings().then(setSettings, () => {
      setFailed(true);
    });
    return watchSettings(setSettings);
  }, [loadSettings, watchSettings]);
  return { settings, failed: failed && settings === null };
}
