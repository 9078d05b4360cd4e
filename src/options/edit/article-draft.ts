import { isIsoDate, type ArticleFields } from '../../model/edit-article.ts';
import { isWebAddress } from '../../model/parse-pack.ts';
import type { MessageKey } from '../../ui/strings.ts';

/** What the reader has written of an article so far. */
export type ArticleDraft = { [K in keyof ArticleFields]: string };

export const draftOf = ({ title, url, publisher, published }: ArticleFields): ArticleDraft => ({
  title,
  url: url ?? '',
  publisher: publisher ?? '',
  published: published ?? '',
});

const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
const orNull = (text: string) => (text === '' ? null : text);

/** What a draft says of an article, or the messages that say what is wrong with which of its fields. */
export function readArticle(
  draft: ArticleDraft,
):
  | { fields: ArticleFields; errors: null }
  | { fields: null; errors: Partial<Record<keyof ArticleDraft, MessageKey>> } {
  const title = plain(draft.title);
  const url = draft.url.trim();
  const published = draft.published.trim();
  const errors = {
    ...(title === '' && { title: 'editTitleMissing' as const }),
    ...(url !== '' && !isWebAddress(url) && { url: 'editAddressInvalid' as const }),
    ...(published !== '' && !isIsoDate(published) && { published: 'editDateInvalid' as const }),
  };
  if (Object.keys(errors).length > 0) return { fields: null, errors };
  const publisher = orNull(plain(draft.publisher));
  const fields = { title, url: orNull(url), publisher, published: orNull(published) };
  return { fields, errors: null };
}
