import type { MessageKey } from './strings.ts';
import { useStrings } from './use-strings.ts';

export interface NoticeProps {
  title: MessageKey;
  hint?: MessageKey;
  /** What can be done about it. */
  action?: { label: MessageKey; run: () => void };
}

/** Instead of a list: what is the matter, and what helps. */
export function Notice({ title, hint, action }: NoticeProps) {
  const { t } = useStrings();
  return (
    <div class="notice">
      <p class="notice-title" role="status">
        {t(title)}
      </p>
      {hint && <p class="quiet">{t(hint)}</p>}
      {action && (
        <button class="button primary" type="button" onClick={action.run}>
          {t(action.label)}
        </button>
      )}
    </div>
  );
}
