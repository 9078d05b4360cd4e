import type { CardSource } from '../../model/card.ts';
import type { IsoDate } from '../../model/pack.ts';
import { safeUrl } from '../safe-url.ts';
import type { Strings } from '../strings.ts';

export interface SourceLinkProps {
  source: CardSource;
  strings: Strings;
  /** The date that stands beside it already. */
  beside: IsoDate | null;
  /** Opens the article in the library, where it has no address of its own. */
  onOpen: () => void;
}

/** Cites where something stands, and leads there: to the sentence on the web, or in the library. */
export function SourceLink({ source, strings, beside, onOpen }: SourceLinkProps) {
  const { t, number } = strings;
  const { title, publisher, published, day, paragraph, paragraphs } = source;
  const position = t('paragraph', number(paragraph), number(paragraphs));
  const url = safeUrl(source.url);
  const details = published === null || published === beside ? position : `${day}, ${position}`;
  const content = (
    <>
      <cite class="source-title" dir="auto">
        {publisher ?? title}
      </cite>
      <span class="source-place">{details}</span>
    </>
  );
  return url ? (
    <a class="source" title={title} href={url} target="_blank" rel="noreferrer">
      {content}
    </a>
  ) : (
    <button class="source" title={title} type="button" onClick={onOpen}>
      {content}
    </button>
  );
}
