import { useCallback, useRef } from 'preact/hooks';
import { CardHead } from '../ui/card/CardHead.tsx';
import { EntityBody } from '../ui/card/EntityBody.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { useAnswer } from '../ui/use-answer.ts';
import type { WelcomeServices } from './services.ts';

export interface SampleCardProps {
  send: WelcomeServices['send'];
  /** The library's key of the entity. */
  entity: string;
  /** Whether the reader asked for it: it is announced then. */
  isAsked: boolean;
  onOpenEntity: (key: string) => void;
  onBack: (() => void) | undefined;
}

/** The card of a name, as pages get it, but in the margin: there is nothing to pin, mute or close. */
export function SampleCard({ send, entity, isAsked, onOpenEntity, onBack }: SampleCardProps) {
  const strings = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useCallback(() => send('panel/entity', { entity }), [send, entity]);
  const { answer } = useAnswer(ask, true);
  const found = answer.state === 'ready' ? answer.value : null;
  if (!found) return null;
  const { view, keys, places } = found;
  // The button that was used goes with the old card.
  const leaving = (then: () => void) => {
    heading.current?.focus({ preventScroll: true });
    then();
  };
  return (
    <aside class="card" aria-labelledby="name">
      <CardHead
        content={{ state: 'entity', view }}
        strings={strings}
        heading={heading}
        onBack={
          onBack &&
          (() => {
            leaving(onBack);
          })
        }
      />
      <div class="body" key={found.key}>
        <EntityBody
          view={view}
          strings={strings}
          onOpenEntity={(number) => {
            const key = keys[number];
            if (key === undefined) return;
            leaving(() => {
              onOpenEntity(key);
            });
          }}
          onOpenSource={({ list, index }) => {
            const place = places[list][index];
            if (place) void send('library/show', place).catch(() => undefined);
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {isAsked ? strings.t('announceChosen', view.name) : ''}
      </p>
    </aside>
  );
}
