import {
  firstLabel,
  innerLabel,
  isInner,
  TAG_TYPES,
  typeOfLabel,
} from '../../src/compile/names/tagger/labels.ts';
import { inventOrganization } from './invent-organization.ts';
import { inventPlace } from './invent-place.ts';
import type { NamePools } from './name-pools.ts';
import type { LabelledDocument } from './training-text.ts';

/** Share of the names that are swapped; the rest keep the usual ones in the usual places. */
const SWAPPED = 0.7;
const [PERSON, PLACE, ORGANIZATION] = ['person', 'place', 'organization'].map((type) =>
  TAG_TYPES.findIndex((known) => known === type),
);

interface NameAt {
  words: string[];
  type: number;
  first: number;
  end: number;
}

/** Puts other names of the same type into training text, so that no name is learned by heart. */
export class NameSwapper {
  readonly #pools: NamePools;
  readonly #countries: ReadonlySet<string>;
  readonly #random: () => number;
  /** The training text's own names by type. */
  readonly #own: string[][][];

  constructor(
    documents: readonly LabelledDocument[],
    sources: { pools: NamePools; countries: ReadonlySet<string>; random: () => number },
  ) {
    this.#pools = sources.pools;
    this.#countries = sources.countries;
    this.#random = sources.random;
    this.#own = TAG_TYPES.map(() => []);
    for (const { sentences } of documents) {
      for (const { type, words } of sentences.flatMap(namesIn)) {
        if (/^\p{Lu}/u.test(words[0] ?? '')) this.#own[type]?.push(words);
      }
    }
  }

  /** A copy of a document with other names; a name that comes again is swapped for the same one. */
  swap({ sentences }: LabelledDocument): LabelledDocument {
    const names = sentences.map(namesIn);
    const swapped = new Map<string, string[]>();
    // Full names first: they decide what becomes of the surnames.
    const all = names.flat().sort((a, b) => b.words.length - a.words.length);
    const language = this.#pick(this.#pools.languages);
    for (const name of all) {
      if (swapped.has(keyOf(name))) continue;
      const words = this.#random() < SWAPPED ? this.#otherFor(name, language) : name.words;
      swapped.set(keyOf(name), words);
      if (name.type !== PERSON || name.words.length < 2) continue;
      swapped.set(keyOf({ ...name, words: name.words.slice(-1) }), words.slice(-1));
      swapped.set(keyOf({ ...name, words: name.words.slice(0, 1) }), words.slice(0, 1));
    }
    return {
      sentences: sentences.map((sentence, s) => {
        const replaced: LabelledDocument['sentences'][number] = { words: [], labels: [] };
        let at = 0;
        const keep = (end: number): void => {
          replaced.words.push(...sentence.words.slice(at, end));
          replaced.labels.push(...sentence.labels.slice(at, end));
        };
        for (const name of names[s] ?? []) {
          keep(name.first);
          (swapped.get(keyOf(name)) ?? name.words).forEach((word, i) => {
            replaced.words.push(word);
            replaced.labels.push(i === 0 ? firstLabel(name.type) : innerLabel(name.type));
          });
          at = name.end;
        }
        keep(sentence.words.length);
        return replaced;
      }),
    };
  }

  #pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.#random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  #otherFor({ words, type }: NameAt, language: NamePools['languages'][number]): string[] {
    const isUsual = words.every((word) => /^\p{Lu}\p{Ll}|^(?:\p{Lu}\.)+$/u.test(word));
    if (type === ORGANIZATION)
      return /^\p{Lu}/u.test(words[0] ?? '') ? this.#organization() : words;
    if (!isUsual) return words;
    if (type === PERSON) return this.#person(words.length, language);
    if (type === PLACE) return this.#place(words.join(' '));
    return words.length > 1 && this.#random() < 0.5 ? this.#ownOf(type) : words;
  }

  #ownOf(type: number): string[] {
    return this.#pick(this.#own[type] ?? []);
  }

  #person(length: number, local: NamePools['languages'][number]): string[] {
    if (length === 1) {
      return [this.#pick(this.#random() < 0.6 ? local.last : local.first).split(' ')[0] ?? ''];
    }
    const { first, last } = this.#random() < 0.5 ? local : this.#pick(this.#pools.languages);
    const chance = this.#random();
    if (chance < 0.15) return this.#ownOf(PERSON ?? 0);
    if (chance < 0.3) return this.#pick(this.#pools.people).split(' ');
    const middle = length > 2 && chance < 0.5 ? [this.#pick(first)] : [];
    return [this.#pick(first), ...middle, ...this.#pick(last).split(' ')];
  }

  #place(name: string): string[] {
    const chance = this.#random();
    if (this.#countries.has(name) && chance < 0.8)
      return this.#pick([...this.#countries]).split(' ');
    if (chance < 0.35) return this.#pick(this.#pools.cities).split(' ');
    if (chance < 0.5) return this.#pick(this.#pools.towns).split(' ');
    if (chance < 0.56) return inventPlace(this.#parts()).split(' ');
    return chance < 0.8 ? this.#pick(this.#pools.places).split(' ') : this.#ownOf(PLACE ?? 0);
  }

  /** Names of which other names can be made up. */
  #parts(): { place: string; surname: string; random: () => number } {
    const { languages, cities, towns } = this.#pools;
    const chance = this.#random();
    const place = this.#pick(chance < 0.4 ? [...this.#countries] : chance < 0.7 ? cities : towns);
    return { place, surname: this.#pick(this.#pick(languages).last), random: this.#random };
  }

  #organization(): string[] {
    const chance = this.#random();
    if (chance < 0.35) return this.#ownOf(ORGANIZATION ?? 0);
    if (chance < 0.5) return this.#pick(this.#pools.organizations).split(' ');
    return inventOrganization(this.#parts()).split(' ');
  }
}

const keyOf = ({ words, type }: Pick<NameAt, 'words' | 'type'>): string =>
  `${type} ${words.join(' ')}`;

function namesIn({ words, labels }: LabelledDocument['sentences'][number]): NameAt[] {
  const names: NameAt[] = [];
  labels.forEach((label, i) => {
    if (label <= 0) return;
    const last = names.at(-1);
    if (isInner(label) && last?.end === i) {
      last.end++;
      last.words.push(words[i] ?? '');
    } else {
      names.push({ words: [words[i] ?? ''], type: typeOfLabel(label), first: i, end: i + 1 });
    }
  });
  return names;
}
