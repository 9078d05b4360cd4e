import type { CardFact, CardQuote } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import { formatAge, formatDate, formatPeriod } from '../dates.ts';
import type { Strings } from '../strings.ts';
import { excerpt } from './first-view.ts';
import { SourceLink } from './SourceLink.tsx';

interface ItemProps<Item> {
  item: Item;
  /** Whether the whole text is shown, however long. */
  full: boolean;
  now: Date;
  strings: Strings;
  onOpenSource: () => void;
}

interface WhenProps {
  date: IsoDate;
  /** The date or period as the reader sees it. */
  label: string;
  now: Date;
  locale: string;
}

const When = ({ date, label, now, locale }: WhenProps) => (
  <>
    <time dateTime={date}>{label}</time>
    <span class="age">{formatAge(date, now, locale)}</span>
  </>
);

/** The comma that joined a quote to its attribution ends nothing here. */
const withoutComma = (quote: string) => quote.replace(/,$/, '');

export function QuoteItem({ item, full, now, strings, onOpenSource }: ItemProps<CardQuote>) {
  const { t, locale } = strings;
  const { kind, text, speaker, date, source } = item;
  const words = withoutComma(full ? text : excerpt(text));
  return (
    <li class="item">
      <blockquote class={`text ${kind}`} dir="auto">
        {kind === 'direct' ? t('quotation', words) : words}
      </blockquote>
      <p class="when">
        {speaker !== null && <span class="speaker">{speaker}</span>}
        {date !== null && <When {...{ date, now, locale }} label={formatDate(date, locale)} />}
        {kind === 'indirect' && <span>{t('reported')}</span>}
      </p>
      <SourceLink {...{ source, strings }} beside={date} onOpen={onOpenSource} />
    </li>
  );
}

export function FactItem({ item, full, now, strings, onOpenSource }: ItemProps<CardFact>) {
  const { t, locale } = strings;
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
          <When {...{ date, now, locale }} label={label(date)} />
        </p>
      )}
      <SourceLink {...{ source, strings }} beside={date} onOpen={onOpenSource} />
    </li>
  );
}
