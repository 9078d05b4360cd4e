import { isEnglish } from '../compile/read/language.ts';
import type { Routes } from '../messages/serve.ts';
import { applyEdit } from '../model/pack-edit.ts';
import { parsePack } from '../model/parse-pack.ts';
import { MAX_PAGE, type Compiled, type SaveOutcome, type SaveProblem } from '../model/saving.ts';
import type { Pack } from '../model/pack.ts';
import type { Settings } from '../model/settings.ts';
import type { LibraryStore } from '../storage/packs/library-store.ts';
import type { Compiler } from './compiler.ts';
import type { Library } from './library.ts';
import { listLibrary } from './list-library.ts';
import type { OwnShelf } from './own-packs.ts';
import type { Pages } from './pages.ts';
import { sampleOf } from './sample.ts';

export interface LibraryRoutesDeps {
  library: Library;
  own: OwnShelf;
  store: LibraryStore;
  compiler: Compiler;
  pages: Pages;
  loadSettings: () => Promise<Settings>;
  /** The library is another now. */
  onChange: () => void;
}

type LibraryRoutes = Pick<
  Routes,
  Exclude<Extract<keyof Routes, `library/${string}`>, 'library/find' | 'library/show'>
>;

const problemOf = (error: unknown): Extract<SaveProblem, 'full' | 'failed'> =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';

/** Answers what the extension's pages ask of the library, and makes its changes. */
export function createLibraryRoutes(deps: LibraryRoutesDeps): LibraryRoutes {
  const { library, own, store, compiler, pages, loadSettings, onChange } = deps;

  const keep = async (pack: Pack): Promise<SaveOutcome> => {
    const [article] = pack.articles;
    const language = article && !isEnglish(article.language) ? article.language : null;
    const counts = {
      problem: null,
      title: pack.title,
      names: pack.entities.length,
      facts: pack.facts.length,
      quotes: pack.quotes.length,
      language,
    } as const;
    const shelves = await library.shelves();
    if (shelves.some(({ head, bundled }) => bundled && head.id === pack.id)) {
      return { ...counts, id: pack.id, outcome: 'same', before: null };
    }
    try {
      const kept = await store.keep(pack);
      if (kept.outcome !== 'same') onChange();
      return { ...counts, ...kept };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };

  /** Whatever it came from, it is looked at as if from a stranger. */
  const keepUnknown = (input: unknown): Promise<SaveOutcome> => {
    const parsed = parsePack(input);
    return 'pack' in parsed ? keep(parsed.pack) : Promise.resolve({ problem: parsed.problem });
  };
  const keepCompiled = async (compiling: Promise<Compiled>): Promise<SaveOutcome> => {
    const compiled = await compiling.catch((): Compiled => ({ problem: 'failed' }));
    return 'pack' in compiled ? keepUnknown(compiled.pack) : compiled;
  };

  return {
    'library/list': async (query) => {
      const contents = await own.contents().catch(() => null);
      return listLibrary(await library.shelves(), contents, query);
    },

    'library/pack': async ({ pack: id }) => {
      const pack = await library.pack(id);
      const shelved = (await library.shelves()).find(({ head }) => head.id === id);
      return pack && { pack, isOwn: shelved?.bundled === false };
    },

    'library/sample': async () => {
      const bundled = (await library.shelves()).find((shelved) => shelved.bundled);
      const [article] = (bundled && (await library.pack(bundled.head.id)))?.articles ?? [];
      if (!article) return null;
      const settings = await loadSettings();
      return sampleOf(article, await library.index(settings.disabledPacks), settings);
    },

    'library/own': async () => {
      const shelves = await library.shelves();
      return shelves.filter(({ bundled }) => !bundled).map(({ head }) => head.id);
    },

    'library/save-page': async ({ tab }) => {
      const [markup, address] = await Promise.all([pages.markup(tab), pages.urlOf(tab)]);
      if (markup === null || address === null) return { problem: 'refused' };
      if (markup.length > MAX_PAGE) return { problem: 'too-large' };
      return keepCompiled(compiler.page({ markup, address }));
    },

    'library/save-file': (file) => keepCompiled(compiler.file(file)),

    'library/keep': async ({ packs }) => {
      const outcomes: SaveOutcome[] = [];
      for (const pack of packs) outcomes.push(await keepUnknown(pack));
      return outcomes;
    },

    'library/edit': async ({ pack, edit }) => {
      try {
        const outcome = await store.edit(pack, (before) => applyEdit(before, edit));
        if (outcome.problem === null && outcome.before !== null) onChange();
        return outcome;
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },

    'library/remove': async ({ pack }) => {
      const key = await store.remove(pack);
      onChange();
      return key;
    },

    'library/restore': async ({ key }) => {
      const id = await store.restore(key);
      onChange();
      return id;
    },

    'library/purge': async ({ keys }) => {
      await store.purge(keys);
      onChange();
      return null;
    },
  };
}
