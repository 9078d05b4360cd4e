import type { CardFact, CardQuote } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import { formatAge, formatDate, formatPeriod } from '../dates.ts';
import { useStrings } from '../strings.ts';
import { excerpt } from './first-view.ts';
import { SourceLink } from './SourceLink.tsx';

interface ItemProps<Item> {
  item: Item;
  /** Whether the whole text is shown, however long. */
  full: boolean;
  now: Date;
  onOpenSource: () => void;
}

interface WhenProps {
  date: IsoDate;
  /** The date or period as the reader sees it. */
  label: string;
  now: Date;
}

const When = ({ date, label, now }: WhenProps) => (
  <>
    <time dateTime={date}>{label}</time>
    <span class="age">{formatAge(date, now, useStrings().locale)}</span>
  </>
);

/** The comma that joined a quote to its attribution ends nothing here. */
const withoutComma = (quote: string) => quote.replace(/,$/, '');

export function QuoteItem({ item, full, now, onOpenSource }: ItemProps<CardQuote>) {
  const { t, locale } = useStrings();
  const { kind, text, speaker, date, source } = item;
  const words = withoutComma(full ? text : excerpt(text));
  return (
    <li class="item">
      <blockquote class={`text ${kind}`} dir="auto">
        {kind === 'direct' ? t('quotation', words) : words}
      </blockquote>
      <p class="when">
        {speaker !== null && <span class="speaker">{speaker}</span>}
        {date !== null && <When date={date} label={formatDate(date, locale)} now={now} />}
        {kind === 'indirect' && <span>{t('reported')}</span>}
      </p>
      <SourceLink source={source} beside={date} onOpen={onOpenSource} />
    </li>
  );
}

export function FactItem({ item, full, now, onOpenSource }: ItemProps<CardFact>) {
  const { t, locale } = useStrings();
  const { text, dates, date, source } = item;
  const spoken = dates.find(({ start, end }) => start === date || end === date);
  const label = (day: IsoDate) =>
    spoken
      ? formatPeriod(spoken.start, spoken.end, locale)
      : t('datePublished', formatDate(day, locale));
  return (
    <li class="item">
      <p class="text" dir="auto">
        {full ? text : excerpt(text)}
      </p>
      {date !== null && (
        <p class="when">
          <When date={date} label={label(date)} now={now} />
        </p>
      )}
      <SourceLink source={source} beside={date} onOpen={onOpenSource} />
    </li>
  );
}
