import { useCallback, useState } from 'preact/hooks';
import { FoundList } from '../ui/FoundList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { Overlay } from './Overlay.tsx';
import type { PanelProps } from './panel-props.ts';

export interface LookupProps extends PanelProps {
  /** What was selected on the page; empty if the reader wants to type. */
  text: string;
  onBack: () => void;
}

/** Longer texts name nothing more. */
const MAX_LENGTH = 300;

function Results({
  services,
  onOpenEntity,
  text,
}: Pick<LookupProps, 'services' | 'onOpenEntity' | 'text'>) {
  const { t, plural } = useStrings();
  const ask = useCallback(() => services.send('library/find', { text }), [services, text]);
  const { answer, retry } = useAnswer(ask, true);
  if (answer.state === 'loading') return <Notice title="cardLoading" />;
  if (answer.state === 'failed') {
    return <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />;
  }
  const found = answer.value;
  return (
    <>
      <p class={found.length > 0 ? 'aside' : 'notice-title'} role="status">
        {found.length > 0 ? plural('lookupFound', found.length, text) : t('lookupNone', text)}
      </p>
      {found.length === 0 && <p class="quiet">{t('lookupNoneHint')}</p>}
      <FoundList found={found} onChoose={onOpenEntity} />
    </>
  );
}

/** A search through the whole library, by a text that was selected or typed. */
export function Lookup({ onBack, ...props }: LookupProps) {
  const { t } = useStrings();
  const [text, setText] = useState(props.text);
  const query = text.trim();
  return (
    <Overlay onBack={onBack}>
      <div class="lookup">
        <h2 class="label" id="lookup">
          {t('lookupTitle')}
        </h2>
        <input
          class="field"
          type="search"
          aria-labelledby="lookup"
          placeholder={t('lookupHint')}
          maxLength={MAX_LENGTH}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {query !== '' && <Results {...props} text={query} />}
      </div>
    </Overlay>
  );
}
