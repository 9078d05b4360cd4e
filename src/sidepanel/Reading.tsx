import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../model/panel.ts';
import type { SummaryEntity } from '../model/summary.ts';
import { TypeIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { arrangeCompanion, type CompanionEntry } from './companion.ts';
import { KnownItems } from './KnownItems.tsx';
import type { PanelProps } from './panel-props.ts';
import { useHere } from './use-here.ts';

export interface ReadingProps extends PanelProps {
  entities: SummaryEntity[];
  dossier: Dossier;
  isShown: boolean;
}

/** As many names as a reader may glance through before asking for the rest. */
const FIRST_ELSEWHERE = 8;

function Entry({ entity, items, ...props }: CompanionEntry & PanelProps) {
  const { key, type, name, description } = entity;
  return (
    <li class={`entry ${type}`}>
      <h3 class="entry-head">
        <button
          class="entry-name"
          type="button"
          onClick={() => {
            props.onOpenEntity(key);
          }}
        >
          <TypeIcon type={type} />
          <bdi>{name}</bdi>
        </button>
      </h3>
      {description !== '' && (
        <p class="entry-description">
          <bdi>{description}</bdi>
        </p>
      )}
      <KnownItems items={items} under={name} {...props} />
    </li>
  );
}

/** The running companion: what is known of the names at the reader's place, then of the others. */
export function Reading({ entities, dossier, isShown, ...props }: ReadingProps) {
  const { t, plural } = useStrings();
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  const [full, setFull] = useState(false);
  const here = useHere(props.services, props.tab, pointer || focus || !isShown);
  const companion = useMemo(
    () => arrangeCompanion(entities, dossier.items, here),
    [entities, dossier, here],
  );
  const list = useRef<HTMLDivElement>(null);
  // What is in view on the page comes to view here.
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [here]);
  const elsewhere = full ? companion.elsewhere : companion.elsewhere.slice(0, FIRST_ELSEWHERE);
  const hidden = companion.elsewhere.length - elsewhere.length;
  if (companion.here.length + companion.elsewhere.length === 0) {
    return <Notice title="panelNothing" />;
  }
  const section = (title: string, entries: readonly CompanionEntry[]) =>
    entries.length > 0 && (
      <section>
        <h2 class="label">{title}</h2>
        <ul class="entries">
          {entries.map((entry) => (
            <Entry key={entry.entity.key} {...entry} {...props} />
          ))}
        </ul>
      </section>
    );
  return (
    <div
      class="scroll"
      ref={list}
      onPointerEnter={({ pointerType }) => {
        setPointer(pointerType !== 'touch');
      }}
      onPointerLeave={() => {
        setPointer(false);
      }}
      onFocusIn={() => {
        setFocus(true);
      }}
      onFocusOut={() => {
        setFocus(false);
      }}
    >
      {section(t('panelHere'), companion.here)}
      {section(t('panelElsewhere'), elsewhere)}
      {hidden > 0 && (
        <button
          class="more"
          type="button"
          onClick={() => {
            setFull(true);
          }}
        >
          {plural('panelMoreNames', hidden)}
        </button>
      )}
    </div>
  );
}
