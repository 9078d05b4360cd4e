import pencil from 'lucide/dist/esm/icons/pencil.mjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entity } from '../model/pack.ts';
import { TYPES_LABEL } from '../ui/entity-labels.ts';
import { Icon, TypeIcon } from '../ui/icons.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { otherNames, type ArticleContents } from './article-contents.ts';
import { List } from './ArticleLists.tsx';
import { EntityForm } from './edit/EntityForm.tsx';
import type { Edits } from './edit/use-edits.ts';

interface EntityRowProps {
  entity: Entity;
  counts: { facts: number; quotes: number };
  /** Left out where it can't be changed. */
  onEdit?: () => void;
}

function EntityRow({ entity, counts, onEdit }: EntityRowProps) {
  const { t, plural, locale } = useStrings();
  const names = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const others = otherNames(entity);
  return (
    <li class="entity-row">
      <div>
        <bdi class="entity-name">{entity.name}</bdi>
        {entity.description !== '' && (
          <>
            {' '}
            <bdi class="entity-description">{entity.description}</bdi>
          </>
        )}
        {others.length > 0 && <span class="hint">{t('articleAlso', names.format(others))}</span>}
        {counts.facts + counts.quotes > 0 && (
          <p class="facts-line">
            {counts.facts > 0 && <span>{plural('countFacts', counts.facts)}</span>}
            {counts.quotes > 0 && <span>{plural('countQuotes', counts.quotes)}</span>}
          </p>
        )}
      </div>
      {onEdit && (
        <button
          class="edit-icon"
          type="button"
          aria-label={t('editName', entity.name)}
          data-entity={entity.id}
          onClick={onEdit}
        >
          <Icon shape={pencil} />
        </button>
      )}
    </li>
  );
}

export interface EntityGroupsProps extends Pick<ArticleContents, 'groups' | 'countsOf'> {
  /** Null where nothing can be changed. */
  edits: Edits | null;
}

/** Who and what an article names, by kind; each may be put right. */
export function EntityGroups({ groups, countsOf, edits }: EntityGroupsProps) {
  const { t } = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  /** Whose button the focus goes back to. */
  const back = useRef<string | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    // One that is of another kind now has got another button.
    if (editing !== null || back.current === null || !isNowhere) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])];
    buttons.find(({ dataset }) => dataset.entity === back.current)?.focus();
  }, [editing, groups]);
  const count = groups.reduce((sum, { entities }) => sum + entities.length, 0);
  return (
    <List id="names" title={t('articleNames')} count={count}>
      <div ref={root}>
        {groups.map(({ type, entities }) => (
          <section key={type} class={`entities ${type}`} aria-labelledby={`names-${type}`}>
            <h4 class="label type" id={`names-${type}`}>
              <TypeIcon type={type} />
              {t(TYPES_LABEL[type])}
            </h4>
            <ul>
              {entities.map((entity) =>
                edits && editing === entity.id ? (
                  <li key={entity.id}>
                    <EntityForm
                      {...{ entity, groups, edits }}
                      onClose={(isGone) => {
                        back.current = isGone ? null : entity.id;
                        setEditing(null);
                      }}
                    />
                  </li>
                ) : (
                  <EntityRow
                    key={entity.id}
                    entity={entity}
                    counts={countsOf(entity.id)}
                    {...(edits && {
                      onEdit: () => {
                        setEditing(entity.id);
                      },
                    })}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </List>
  );
}
