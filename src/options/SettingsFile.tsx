import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import {
  readSettingsFile,
  writeSettingsFile,
  type SettingsFileProblem,
} from '../storage/settings-file.ts';
import type { MessageKey } from '../ui/strings.ts';
import { useStrings } from '../ui/use-strings.ts';
import { download } from './download.ts';
import type { SectionProps } from './Options.tsx';

const PROBLEM = {
  broken: 'settingsFileBroken',
  foreign: 'settingsFileForeign',
  newer: 'settingsFileNewer',
} as const satisfies Record<SettingsFileProblem, MessageKey>;

/** What was done to all settings at once, and what they were before. */
interface Replaced {
  message: MessageKey;
  before: Settings;
}

/** Settings to and from a file, and back to what they were when Sidelight came; each can be undone. */
export function SettingsFile({ settings, change }: SectionProps) {
  const { t } = useStrings();
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<SettingsFileProblem | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);

  const replace = (next: Settings, message: MessageKey) => {
    setProblem(null);
    setReplaced({ message, before: settings });
    change(() => next, t(message));
  };
  const read = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    const text = await chosen?.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    if (text === undefined) return;
    const found = readSettingsFile(text);
    if (typeof found === 'string') setProblem(found);
    else replace(found, 'settingsImported');
  };

  return (
    <section class="prose" aria-labelledby="settings-file">
      <h2 id="settings-file">{t('settingsFileTitle')}</h2>
      <p>{t('settingsFile')}</p>
      <div class="buttons">
        <button
          class="button"
          type="button"
          onClick={() => {
            download('sidelight-settings.json', [writeSettingsFile(settings)]);
          }}
        >
          {t('settingsExport')}
        </button>
        <button class="button" type="button" onClick={() => file.current?.click()}>
          {t('settingsImport')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            replace(structuredClone(DEFAULT_SETTINGS), 'settingsReset');
          }}
        >
          {t('settingsResetButton')}
        </button>
        <input
          hidden
          type="file"
          accept=".json,application/json"
          ref={file}
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
      <p class="hint error" role="alert">
        {problem && t(PROBLEM[problem])}
      </p>
      {replaced && (
        <p class="hint">
          {t(replaced.message)}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              setReplaced(null);
              change(() => replaced.before, t('settingsUndone'));
            }}
          >
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}
