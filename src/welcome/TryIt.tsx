import { useCallback, useState } from 'preact/hooks';
import type { Appearance } from '../model/settings.ts';
import { useStrings } from '../ui/use-strings.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { firstPerson, SampleText } from './SampleText.tsx';
import { SampleCard } from './SampleCard.tsx';
import type { WelcomeServices } from './services.ts';

export interface TryItProps {
  services: WelcomeServices;
  appearance: Appearance;
}

/** The bundled article as a page with Sidelight would show it, with a card in the margin. */
export function TryIt({ services, appearance }: TryItProps) {
  const { t } = useStrings();
  const { send } = services;
  const ask = useCallback(() => send('library/sample', {}), [send]);
  const { answer } = useAnswer(ask);
  // The entities whose cards led to the one that is shown, which is the last.
  const [trail, setTrail] = useState<string[]>([]);
  const sample = answer.state === 'ready' ? answer.value : null;
  if (!sample) return null;
  const shown = trail.at(-1) ?? firstPerson(sample);
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{t('welcomeTry')}</h2>
      <p class="hint">{t('welcomeTryHint')}</p>
      <div class="page-and-margin">
        <SampleText
          {...{ sample, appearance, shown }}
          onShow={(key) => {
            setTrail([key]);
          }}
        />
        {shown !== null && (
          <SampleCard
            send={send}
            entity={shown}
            isAsked={trail.length > 0}
            onOpenEntity={(key) => {
              setTrail([...(trail.length > 0 ? trail : [shown]), key]);
            }}
            onBack={
              trail.length > 1
                ? () => {
                    setTrail(trail.slice(0, -1));
                  }
                : undefined
            }
          />
        )}
      </div>
    </section>
  );
}
