import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/pack.ts';
import { formatDate } from '../model/dates.ts';
import { safeUrl } from '../ui/safe-url.ts';
import { useStrings } from '../ui/use-strings.ts';
import { ArticleForm } from './edit/ArticleForm.tsx';
import type { Edits } from './edit/use-edits.ts';

export interface ArticleHeadProps {
  article: Article;
  /** Null where nothing can be changed. */
  edits: Edits | null;
}

/** What is said of an article over its text. */
export function ArticleHead({ article, edits }: ArticleHeadProps) {
  const { t, locale } = useStrings();
  const { title, publisher, author, published, language } = article;
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const url = safeUrl(article.url);
  const byline = [author, publisher, published && formatDate(published, locale)].filter(Boolean);
  return (
    <header>
      <h2 class="article-title" dir="auto" lang={language}>
        {title}
      </h2>
      {byline.length > 0 && (
        <p class="facts-line">
          {byline.map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </p>
      )}
      {(url !== null || (edits && !isEditing)) && (
        <p class="row-actions">
          {url !== null && (
            <a class="link" href={url} target="_blank" rel="noreferrer">
              {t('articleAddress')}
            </a>
          )}
          {edits && !isEditing && (
            <button
              class="link"
              type="button"
              ref={button}
              onClick={() => {
                setIsEditing(true);
              }}
            >
              {t('editArticle')}
            </button>
          )}
        </p>
      )}
      {edits && isEditing && (
        <ArticleForm
          {...{ article, edits }}
          onClose={() => {
            setIsEditing(false);
          }}
        />
      )}
      {!edits && <p class="hint">{t('libraryNotYours')}</p>}
    </header>
  );
}
