import type { ComponentChildren } from 'preact';
import type { Fact, FactDate, Span } from '../model/pack.ts';
import { formatDate, formatPeriod } from '../model/dates.ts';
import { useStrings } from '../ui/use-strings.ts';
import type { ArticleQuote } from './article-contents.ts';

interface ListProps {
  id: string;
  title: string;
  count: number;
  children: ComponentChildren;
}

/** A list of an article's, with its heading and how much there is. */
export function List({ id, title, count, children }: ListProps) {
  const { t, number } = useStrings();
  return (
    <section aria-labelledby={id}>
      <h3 class="list-title" id={id}>
        {title} <span class="count">{number(count)}</span>
      </h3>
      {count === 0 ? <p class="quiet">{t('articleNone')}</p> : children}
    </section>
  );
}

interface PassagesProps {
  /** Leads to a passage of the text. */
  hrefOf: (passage: Span) => string;
  onOpen: (href: string) => void;
}

interface PassageProps extends PassagesProps {
  span: Span;
  text: string;
}

function Passage({ span, text, hrefOf, onOpen }: PassageProps) {
  const href = hrefOf(span);
  return (
    <a
      class="passage"
      dir="auto"
      href={href}
      onClick={() => {
        onOpen(href);
      }}
    >
      {text}
    </a>
  );
}

const Dates = ({ dates }: { dates: FactDate[] }) => {
  const { locale } = useStrings();
  return dates.map(({ start, end }) => (
    <time key={`${start}/${end}`} dateTime={start}>
      {formatPeriod(start, end, locale)}
    </time>
  ));
};

export function FactList({ facts, ...passages }: PassagesProps & { facts: Fact[] }) {
  const { t } = useStrings();
  return (
    <List id="facts" title={t('articleFacts')} count={facts.length}>
      <ul class="passages">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Passage span={fact} text={fact.text} {...passages} />
            {fact.dates.length > 0 && (
              <p class="facts-line">
                <Dates dates={fact.dates} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </List>
  );
}

export function QuoteList({ quotes, ...passages }: PassagesProps & { quotes: ArticleQuote[] }) {
  const { t, locale } = useStrings();
  return (
    <List id="quotes" title={t('articleQuotes')} count={quotes.length}>
      <ul class="passages">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <Passage
              span={quote}
              text={quote.kind === 'direct' ? t('quotation', quote.text) : quote.text}
              {...passages}
            />
            <p class="facts-line">
              <span>{quote.speakerName ?? t('articleSpeakerUnknown')}</span>
              {quote.date !== null && (
                <time dateTime={quote.date}>{formatDate(quote.date, locale)}</time>
              )}
              {quote.kind === 'indirect' && <span>{t('reported')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </List>
  );
}
