import type { CardSource } from '../../model/card.ts';
import { formatDate } from '../dates.ts';
import { safeUrl } from '../safe-url.ts';
import { useStrings } from '../strings.ts';

export interface SourceLinkProps {
  source: CardSource;
  /** Opens the article in the library, where it has no address of its own. */
  onOpen: () => void;
}

/** Cites where something stands, and leads there: to the sentence on the web, or in the library. */
export function SourceLink({ source, onOpen }: SourceLinkProps) {
  const { t, locale } = useStrings();
  const { title, publisher, published, paragraph, paragraphs } = source;
  const publication = [publisher, published && formatDate(published, locale)].filter(Boolean);
  const position = t('paragraph', String(paragraph), String(paragraphs));
  const url = safeUrl(source.url);
  const details = [...publication, position].join(', ');
  const content = (
    <>
      <cite class="source-title">{title}</cite>
      <span class="source-place">{details}</span>
    </>
  );
  return url ? (
    <a class="source" href={url} target="_blank" rel="noreferrer">
      {content}
    </a>
  ) : (
    <button class="source" type="button" onClick={onOpen}>
      {content}
    </button>
  );
}
