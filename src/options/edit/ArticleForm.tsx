import { useState } from 'preact/hooks';
import { fieldsOf, type EditProblem } from '../../model/pack-edit.ts';
import type { Article } from '../../model/pack.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { draftOf, readArticle, type ArticleDraft } from './article-draft.ts';
import { Field } from './Field.tsx';
import { FormFrame } from './FormFrame.tsx';
import type { Edits } from './use-edits.ts';

export interface ArticleFormProps {
  article: Article;
  edits: Edits;
  onClose: () => void;
}

/** What is said of an article, to be put right. */
export function ArticleForm({ article, edits, onClose }: ArticleFormProps) {
  const { t } = useStrings();
  /** What the reader saw when they began; null once they know that it has changed since. */
  const [seen, setSeen] = useState<Article | null>(article);
  const [draft, setDraft] = useState(() => draftOf(article));
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const { fields, errors } = readArticle(draft);

  const save = async () => {
    setIsTried(true);
    if (!fields) return;
    const was = fieldsOf(seen ?? article);
    const edit = { change: 'article', id: article.id, was, to: fields } as const;
    const failed = await edits.make(edit, t('edited', fields.title), false);
    setProblem(failed);
    if (failed === 'changed') setSeen(null);
    if (failed === null) onClose();
  };
  const fieldOf = (name: keyof ArticleDraft) => {
    const error = errors?.[name];
    return {
      value: draft[name],
      error: isTried && error ? t(error) : null,
      onInput: (value: string) => {
        setDraft((before) => ({ ...before, [name]: value }));
      },
    };
  };
  return (
    <FormFrame
      label={t('editArticle')}
      isDirty={JSON.stringify(draft) !== JSON.stringify(draftOf(article))}
      problem={problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Field label={t('editTitle')} lang={article.language} {...fieldOf('title')} />
      <Field label={t('editPublisher')} {...fieldOf('publisher')} />
      <Field
        label={t('editAddress')}
        dir="ltr"
        inputMode="url"
        spellcheck={false}
        {...fieldOf('url')}
      />
      <Field
        label={t('editPublished')}
        hint={t('editPublishedHint')}
        dir="ltr"
        maxLength={10}
        spellcheck={false}
        {...fieldOf('published')}
      />
    </FormFrame>
  );
}
