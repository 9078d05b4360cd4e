import type { CardQuote } from '../model/card.ts';
import type { KnownItem } from '../model/panel.ts';
import { FactItem, QuoteItem } from '../ui/card/CardItems.tsx';
import { useStrings } from '../ui/use-strings.ts';
import type { PanelProps } from './panel-props.ts';

export interface KnownItemsProps extends Pick<PanelProps, 'services' | 'attempt'> {
  items: readonly KnownItem[];
  /** The name they stand under: it need not be said again who spoke. */
  under?: string;
}

const withoutSpeaker = (quote: CardQuote, name: string | undefined): CardQuote =>
  quote.speaker === name ? { ...quote, speaker: null } : quote;

/** Facts and quotes, one under the other, each with its date and source. */
export function KnownItems({ items, under, services, attempt }: KnownItemsProps) {
  const strings = useStrings();
  return (
    <ul class="items">
      {items.map((known) => {
        const common = {
          full: false,
          strings,
          onOpenSource: () => {
            attempt(() => services.send('library/show', known.place));
          },
        };
        return known.kind === 'fact' ? (
          <FactItem key={known.id} item={known.fact} {...common} />
        ) : (
          <QuoteItem key={known.id} item={withoutSpeaker(known.quote, under)} {...common} />
        );
      })}
    </ul>
  );
}
