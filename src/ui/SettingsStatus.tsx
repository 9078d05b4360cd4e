import type { MessageKey } from './strings.ts';
import { useStrings } from './use-strings.ts';

/** What became of a change: said to those who hear the page; a failure is shown too. */
export function SettingsStatus({
  status,
  trouble,
}: {
  status: string;
  trouble: MessageKey | null;
}) {
  const { t } = useStrings();
  return (
    <>
      <p class="problem" role="alert" hidden={trouble === null}>
        {trouble && t(trouble)}
      </p>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </>
  );
}
