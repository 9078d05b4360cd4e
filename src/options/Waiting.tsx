import { useStrings } from '../ui/use-strings.ts';

export interface WaitingProps {
  failed: boolean;
  onRetry: () => void;
}

/** While the library is asked, and when it gives no answer. */
export function Waiting({ failed, onRetry }: WaitingProps) {
  const { t } = useStrings();
  return (
    <div class="waiting">
      <p class="quiet" role="status">
        {t(failed ? 'libraryFailed' : 'libraryLoading')}
      </p>
      {failed && (
        <button class="button" type="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
