import type { CardFact, CardQuote, DateWords } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import type { Strings } from '../strings.ts';
import { SourceLink } from './SourceLink.tsx';

interface ItemProps<Item> {
  item: Item;
  /** Whether the whole text is shown, however long. */
  full: boolean;
  strings: Strings;
  onOpenSource: () => void;
}

interface WhenProps extends DateWords {
  date: IsoDate | null;
}

const When = ({ date, label, age }: WhenProps) => (
  <>
    <time dateTime={date ?? ''}>{label}</time>
    <span class="age">{age}</span>
  </>
);

/** The comma that joined a quote to its attribution ends nothing here. */
const withoutComma = (quote: string) => quote.replace(/,$/, '');

export function QuoteItem({ item, full, strings, onOpenSource }: ItemProps<CardQuote>) {
  const { t } = strings;
  const { kind, text, excerpt, speaker, date, when, source } = item;
  const words = withoutComma(full ? text : (excerpt ?? text));
  return (
    <li class="item">
      <blockquote class={`text ${kind}`} dir="auto">
        {kind === 'direct' ? t('quotation', words) : words}
      </blockquote>
      <p class="when">
        {speaker !== null && <span class="speaker">{speaker}</span>}
        {when && <When {...when} date={date} />}
        {kind === 'indirect' && <span>{t('reported')}</span>}
      </p>
      <SourceLink {...{ source, strings }} beside={date} onOpen={onOpenSource} />
    </li>
  );
}

export function FactItem({ item, full, strings, onOpenSource }: ItemProps<CardFact>) {
  const { text, excerpt, dates, date, when, source } = item;
  const isSpoken = dates.some(({ start, end }) => start === date || end === date);
  return (
    <li class="item">
      <p class="text" dir="auto">
        {full ? text : (excerpt ?? text)}
      </p>
      {when && (
        <p class="when">
          <When
            date={date}
            age={when.age}
            label={isSpoken ? when.label : strings.t('datePublished', when.label)}
          />
        </p>
      )}
      <SourceLink {...{ source, strings }} beside={date} onOpen={onOpenSource} />
    </li>
  );
}
