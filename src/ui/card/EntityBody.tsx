import type { CardFact, CardItem, CardQuote, CardView } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import { TypeIcon } from '../icons.tsx';
import type { Strings } from '../strings.ts';
import { FactItem, QuoteItem } from './CardItems.tsx';
import { CardSection } from './CardSection.tsx';
import { LocatorMap } from './LocatorMap.tsx';

/** Related names that fit two or three lines. */
const FIRST_RELATED = 6;

export interface EntityBodyProps {
  view: CardView;
  strings: Strings;
  /** When the page being read was published, if known. */
  pageDate?: IsoDate | null | undefined;
  onOpenEntity: (entity: number) => void;
  onOpenSource: (item: CardItem) => void;
}

/**
 * The day of the newest source, if even that one is older than the page; where the page has no date, if it is a
 * year old.
 */
function staleSince({ newest }: CardView, pageDate: IsoDate | null | undefined): string | null {
  if (!newest) return null;
  return (pageDate ? newest.date < pageDate : newest.isOld) ? newest.label : null;
}

const isCut = ({ excerpt }: CardQuote | CardFact) => excerpt !== null;

/** What the library knows of one entity. Give it the entity as its key: what the reader unfolded is one card's. */
export function EntityBody(props: EntityBodyProps) {
  const { view, strings, pageDate, onOpenEntity, onOpenSource } = props;
  const { t } = strings;
  const { type, quotes, facts, related, first } = view;
  const stale = staleSince(view, pageDate);
  const speaks = type === 'person' || type === 'organization';
  return (
    <>
      {view.map && <LocatorMap map={view.map} name={view.name} strings={strings} />}
      {stale !== null && <p class="as-of">{t('cardAsOf', stale)}</p>}
      {quotes.length + facts.length === 0 && <p class="note">{t('cardNothing')}</p>}
      <CardSection
        strings={strings}
        title={t(speaks ? 'cardSaid' : 'cardSaidAbout')}
        items={quotes}
        first={first.quotes}
        shortened={quotes.some(isCut)}
        total={view.quoteCount}
        more="moreQuotes"
        className="items"
      >
        {(item, index, full) => (
          <QuoteItem
            key={index}
            {...{ item, full, strings }}
            onOpenSource={() => {
              onOpenSource({ list: 'quotes', index });
            }}
          />
        )}
      </CardSection>
      <CardSection
        strings={strings}
        title={t('cardKnown')}
        items={facts}
        first={first.facts}
        shortened={facts.some(isCut)}
        total={view.factCount}
        more="moreFacts"
        className="items"
      >
        {(item, index, full) => (
          <FactItem
            key={index}
            {...{ item, full, strings }}
            onOpenSource={() => {
              onOpenSource({ list: 'facts', index });
            }}
          />
        )}
      </CardSection>
      <CardSection
        strings={strings}
        title={t('cardElse')}
        items={related}
        first={FIRST_RELATED}
        total={related.length}
        more="moreNames"
        className="chips"
      >
        {({ entity, name, type: kind }) => (
          <li key={entity}>
            <button
              class={`chip ${kind}`}
              type="button"
              onClick={() => {
                onOpenEntity(entity);
              }}
            >
              <TypeIcon type={kind} />
              <span dir="auto">{name}</span>
            </button>
          </li>
        )}
      </CardSection>
    </>
  );
}
