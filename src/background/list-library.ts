import { foldText } from '../match/characters.ts';
import type { LibraryEntry, LibraryList } from '../messages/contract.ts';
import { isWhole, type PackHead } from '../model/pack-head.ts';
import type { OwnPacks } from '../storage/packs/library-store.ts';
import type { Shelved } from './library.ts';

const fold = (text: string) => foldText(text).toLowerCase();

/** What all articles have in common, if they do. */
function publisherOf({ articles }: PackHead): string | null {
  const [first] = articles;
  return articles.every(({ publisher }) => publisher === first?.publisher)
    ? (first?.publisher ?? null)
    : null;
}

function entryOf({ head, bundled }: Shelved, added: string | null): LibraryEntry {
  const days = head.articles.flatMap(({ published }) => published ?? []);
  return {
    id: head.id,
    title: head.title,
    created: head.created,
    bundled,
    articles: head.articles.length,
    entities: head.entities.length,
    facts: isWhole(head) ? head.facts.length : (head.factCount ?? 0),
    quotes: isWhole(head) ? head.quotes.length : (head.quoteCount ?? 0),
    publisher: publisherOf(head),
    published: days.sort().at(-1) ?? null,
    added,
  };
}

const searched = new WeakMap<PackHead, string[]>();

/** All the words that a pack can be found by, folded. */
function wordsOf(head: PackHead): string[] {
  let words = searched.get(head);
  if (!words) {
    const texts = [
      head.title,
      ...head.articles.flatMap(({ title, publisher }) => [title, publisher ?? '']),
      ...head.entities.flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)]),
    ];
    words = [...new Set(texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)))];
    searched.set(head, words);
  }
  return words;
}

/** Whether a pack has words that begin with each of those that were typed. */
const hasWords = (head: PackHead, typed: readonly string[]) =>
  typed.every((start) => wordsOf(head).some((word) => word.startsWith(start)));

/**
 * What the library's page shows: the packs that a text finds, the last that came first; those that came with
 * Sidelight at the end.
 *
 * @param own - null if the reader's own packs could not be read
 */
export function listLibrary(
  shelves: readonly Shelved[],
  own: OwnPacks | null,
  { text, limit }: { text: string; limit: number },
): LibraryList {
  const added = new Map(
    own?.packs.filter(({ removed }) => removed === null).map((pack) => [pack.head.id, pack.added]),
  );
  const typed = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const matching = shelves.filter(({ head }) => hasWords(head, typed));
  const ownFirst = [
    ...matching.filter(({ bundled }) => !bundled).reverse(),
    ...matching.filter(({ bundled }) => bundled),
  ];
  const removed = (own?.packs ?? []).flatMap(({ key, removed: at, isVersion, head }) =>
    at === null || isVersion ? [] : [{ key, title: head.title, removed: at }],
  );
  return {
    entries: ownFirst
      .slice(0, limit)
      .map((shelved) =>
        entryOf(shelved, shelved.bundled ? null : (added.get(shelved.head.id) ?? null)),
      ),
    found: matching.length,
    total: shelves.length,
    removed: removed.sort((a, b) => b.removed - a.removed),
    broken: own?.broken ?? [],
    failed: own === null,
  };
}
