import { useId, useState } from 'preact/hooks';
import type { EditProblem, PackEdit } from '../../model/pack-edit.ts';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../model/pack.ts';
import { TYPE_LABEL } from '../../ui/entity-labels.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { Field } from './Field.tsx';
import { FormFrame } from './FormFrame.tsx';
import { MergeOrRemove } from './MergeOrRemove.tsx';
import { NameForms } from './NameForms.tsx';
import type { Edits } from './use-edits.ts';

const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
const textsOf = ({ name, names }: Entity) => [...new Set([name, ...names.map(({ text }) => text)])];

export interface EntityFormProps {
  entity: Entity;
  /** All that the article names, to merge it with. */
  groups: readonly { type: EntityType; entities: readonly Entity[] }[];
  edits: Edits;
  /** @param isGone - whether the entity is there no more */
  onClose: (isGone: boolean) => void;
}

/** Who or what somebody is and is called, to be put right. */
export function EntityForm({ entity, groups, edits, onClose }: EntityFormProps) {
  const { t } = useStrings();
  const id = useId();
  /** What the reader saw when they began; null once they know that it has changed since. */
  const [seen, setSeen] = useState<Entity | null>(entity);
  const [draft, setDraft] = useState({
    ...{ name: entity.name, type: entity.type, description: entity.description },
    ...{ forms: textsOf(entity), added: '' },
  });
  const [start] = useState(draft);
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const { type, description } = draft;
  const name = plain(draft.name);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const change = (over: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...over }));
  };
  const withAdded = () => [...new Set([...draft.forms, plain(draft.added)])].filter(Boolean);

  const make = async (edit: PackEdit, said: string, isGone: boolean) => {
    const failed = await edits.make(edit, said, isGone);
    setProblem(failed);
    if (failed === 'changed') setSeen(null);
    if (failed === null) onClose(isGone);
  };
  const was = seen ?? entity;
  const save = () => {
    setIsTried(true);
    if (name === '') return;
    // The name itself is one of the forms, whatever it was when the reader began to write.
    const to = { name, type, description: plain(description), forms: withAdded() };
    void make({ change: 'entity', was, to }, t('edited', name), false);
  };
  return (
    <FormFrame
      label={t('editName', entity.name)}
      {...{ isDirty, problem }}
      onSave={save}
      onClose={() => {
        onClose(false);
      }}
      more={
        !isDirty && (
          <MergeOrRemove
            {...{ entity, groups }}
            onMerge={(into) => {
              const edit = { change: 'merge', was, into: into.id } as const;
              void make(edit, t('merged', entity.name, into.name), true);
            }}
            onRemove={() => {
              void make({ change: 'remove', was }, t('announceRemoved', entity.name), true);
            }}
          />
        )
      }
    >
      <Field
        label={t('editNameField')}
        error={isTried && name === '' ? t('editNameMissing') : null}
        maxLength={1000}
        value={draft.name}
        onInput={(value) => {
          change({ name: value });
        }}
      />
      <div class="edit-field">
        <label class="hint" for={id}>
          {t('editKind')}
        </label>
        <select
          class="field"
          id={id}
          value={type}
          onChange={(event) => {
            const chosen = ENTITY_TYPES.find((one) => one === event.currentTarget.value);
            if (chosen) change({ type: chosen });
          }}
        >
          {ENTITY_TYPES.map((one) => (
            <option key={one} value={one}>
              {t(TYPE_LABEL[one])}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={t('editDescription')}
        maxLength={300}
        value={description}
        onInput={(value) => {
          change({ description: value });
        }}
      />
      <NameForms
        forms={draft.forms.filter((form) => form !== name)}
        added={draft.added}
        onAdded={(added) => {
          change({ added });
        }}
        onAdd={() => {
          change({ forms: withAdded(), added: '' });
        }}
        onRemove={(form) => {
          change({ forms: draft.forms.filter((one) => one !== form) });
        }}
      />
    </FormFrame>
  );
}
