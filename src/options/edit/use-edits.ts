import { useState } from 'preact/hooks';
import type { EditProblem, PackEdit } from '../../model/pack-edit.ts';
import type { MessageKey } from '../../ui/strings.ts';
import { useStrings } from '../../ui/use-strings.ts';
import type { Done } from '../library/DoneLine.tsx';
import type { OptionsServices } from '../services.ts';

/** The message that says why a change was not made. */
export const PROBLEM = {
  changed: 'editChanged',
  gone: 'libraryMissing',
  taken: 'editTaken',
  full: 'saveFull',
  failed: 'saveTrouble',
} as const satisfies Record<EditProblem, MessageKey>;

/** The way to change a pack of the reader's. */
export interface Edits {
  done: Done | null;
  /**
   * Makes a change, and says that it was made. Resolves to why it was not, else to null.
   *
   * @param isGone - whether what was pressed to make it goes with it
   */
  make: (edit: PackEdit, said: string, isGone: boolean) => Promise<EditProblem | null>;
  undo: (undo: NonNullable<Done['undo']>) => void;
}

/** @param onChange - the pack may be another now */
export function useEdits(
  { send }: OptionsServices,
  pack: { id: string; title: string },
  onChange: () => void,
): Edits {
  const { t } = useStrings();
  const [done, setDone] = useState<Done | null>(null);
  const { id, title } = pack;
  return {
    done,
    make: async (edit, said, isGone) => {
      setDone(null);
      const outcome = await send('library/edit', { pack: id, edit }).catch(() => {
        return { problem: 'failed' } as const;
      });
      onChange();
      if (outcome.problem !== null) return outcome.problem;
      const { before } = outcome;
      if (before !== null) setDone({ text: said, undo: { key: before, title }, isGone });
      return null;
    },
    undo: (undo) => {
      send('library/restore', { key: undo.key }).then(
        (restored) => {
          setDone({
            text: t(restored === null ? 'undoTooLate' : 'undone'),
            undo: null,
            isGone: true,
          });
          onChange();
        },
        () => {
          setDone({ text: t('saveTrouble'), undo, isGone: true });
        },
      );
    },
  };
}
