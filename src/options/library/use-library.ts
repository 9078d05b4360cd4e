import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../messages/contract.ts';
import type { Pack } from '../../model/pack.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { download } from '../download.ts';
import type { OptionsServices } from '../services.ts';
import type { Done } from './DoneLine.tsx';
import { writeLibraryFile, writePackFile } from './library-file.ts';

/** As many as are shown at once. */
const PAGE = 50;

const fileName = (title: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'sidelight'
  }.json`;

/** The library as the options page shows it, and what the reader does to it. */
export function useLibrary({ send, watchLibrary }: OptionsServices) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => send('library/list', { text, limit }), [send, text, limit]);
  const { answer, retry } = useAnswer(ask, true);
  useEffect(() => watchLibrary(retry), [watchLibrary, retry]);

  const attempt = (task: () => Promise<Done | null>) => {
    setFailed(false);
    task().then(
      (what) => {
        setDone(what);
        retry();
      },
      () => {
        setFailed(true);
      },
    );
  };
  return {
    answer,
    retry,
    done,
    failed,
    text,
    search: (typed: string) => {
      setText(typed);
      setLimit(PAGE);
    },
    showMore: () => {
      setLimit((before) => before + PAGE);
    },
    remove: ({ id, title }: LibraryEntry) => {
      attempt(async () => {
        const key = await send('library/remove', { pack: id });
        return {
          text: t('announceRemoved', title),
          undo: key === null ? null : { key, title },
          isGone: true,
        };
      });
    },
    restore: (key: number, title: string) => {
      attempt(async () => {
        await send('library/restore', { key });
        return { text: t('libraryBack', title), undo: null, isGone: true };
      });
    },
    purge: (key: number, title: string) => {
      attempt(async () => {
        await send('library/purge', { keys: [key] });
        return { text: t('libraryPurged', title), undo: null, isGone: true };
      });
    },
    exportOne: ({ id, title }: LibraryEntry) => {
      attempt(async () => {
        const found = await send('library/pack', { pack: id });
        if (!found) throw new Error('Gone');
        download(fileName(title), [writePackFile(found.pack)]);
        return null;
      });
    },
    exportAll: () => {
      attempt(async () => {
        const packs: Pack[] = [];
        for (const id of await send('library/own', {})) {
          const found = await send('library/pack', { pack: id });
          if (found) packs.push(found.pack);
        }
        download('sidelight-library.json', writeLibraryFile(packs));
        return { text: t('libraryExported'), undo: null, isGone: false };
      });
    },
  };
}
