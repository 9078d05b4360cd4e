import type { Entity, Span } from '../../model/pack.ts';
import type { ArticleDocument, Mention } from '../document.ts';
import { narrativeOf } from '../quotes/narrative.ts';
import { SAYING } from '../structure/grammar/cue-words.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { looksBack, nameAhead, namedBehind, speakerBehind } from './binding.ts';
import { Candidates, type Candidate } from './candidates.ts';
import { Cast } from './cast.ts';
import { describes, descriptionAt, unnamedAt } from './descriptions.ts';
import { genderOfWords, type Gender } from './gender.ts';

/** A pronoun ("he") or description ("the minister") and the entity it means. */
export interface Reference extends Span {
  entity: string;
  kind: 'pronoun' | 'description';
}

/**
 * What the pronouns and descriptions of an article's running text mean, in its order. What stands in quotation
 * marks is left out: there "he" and "I" are the speaker's. Where the evidence is thin there is no reference.
 */
export function resolveReferences(
  document: ArticleDocument,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Reference[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const cast = new Cast(document.article.text, entities, sorted);
  // Read twice: what a later "she" tells of somebody keeps an earlier "he" from meaning her.
  new Resolver(document, cast, sorted).run();
  cast.settle();
  return new Resolver(document, cast, sorted).run();
}

class Resolver {
  readonly #document: ArticleDocument;
  readonly #mentions: readonly Mention[];
  readonly #cast: Cast;
  readonly #candidates = new Candidates();
  /** The sentence in which somebody was last named by words in quotation marks. */
  readonly #quoted = new Map<string, number>();
  readonly #found: Reference[] = [];
  #next = 0;
  #unnamed = 0;

  constructor(document: ArticleDocument, cast: Cast, mentions: readonly Mention[]) {
    this.#document = document;
    this.#mentions = mentions;
    this.#cast = cast;
  }

  run(): Reference[] {
    let sentences = 0;
    for (const [paragraph, { words }] of narrativeOf(this.#document).entries()) {
      let group = -1;
      let subject = true;
      for (const [i, word] of words.entries()) {
        if (word.sentence !== group) {
          group = word.sentence;
          sentences++;
          subject = true;
        }
        this.#readWord(words, i, { sentence: sentences, paragraph, subject });
        if (word.class === 'verb' || word.class === 'auxiliary') subject = opensClause(word);
        else if (word.class === 'preposition') subject = false;
        else if (/^(?:comma|quote|subordinator|time)$/.test(word.class)) subject = true;
      }
    }
    return this.#found;
  }

  #readWord(words: readonly Word[], i: number, place: Place): void {
    const word = words[i];
    if (!word) return;
    for (let mention = this.#mentions[this.#next]; mention; mention = this.#mentions[this.#next]) {
      if (mention.start >= word.end) break;
      this.#next++;
      if (mention.kind !== 'adjective') this.#see(mention, word.quote !== null, place);
    }
    if (word.quote !== null) return;
    const gender = PRONOUNS.get(word.lower);
    if (gender) this.#readPronoun(words, i, gender, place);
    else this.#describe(words, i, place);
  }

  #see({ entity: id, end }: Mention, quoted: boolean, place: Place): void {
    const entity = this.#cast.entity(id);
    if (!entity) return;
    if (quoted) this.#quoted.set(id, place.sentence);
    // What speakers name is not what the article speaks of.
    if (quoted && this.#candidates.count(id)) return;
    const owner = /^['’]s?(?![\p{L}\p{N}])/u.test(this.#document.article.text.slice(end, end + 3));
    this.#candidates.see(entity, {
      ...{ ...place, gender: this.#cast.gender(id), vague: this.#cast.isVague(id) },
      ...{ owner: owner || quoted, subject: place.subject && !quoted },
    });
  }

  #readPronoun(words: readonly Word[], i: number, pronoun: 'female' | 'male', place: Place): void {
    const word = words[i];
    const accepts: Accepts = ({ type, gender }) =>
      type === 'person' && (gender === 'unknown' || gender === pronoun);
    const meant = this.#meant(words, i, accepts, place);
    if (!word || !meant) return;
    const owner = word.class === 'determiner';
    const { id, vague } = meant;
    if (this.#cast.entity(id)) {
      this.#found.push({ start: word.start, end: word.end, entity: id, kind: 'pronoun' });
      this.#cast.learn(id, pronoun);
    }
    const seen = { ...place, gender: pronoun, owner, vague };
    this.#candidates.see(meant, { ...seen, subject: place.subject && !owner });
  }

  #meant(words: readonly Word[], i: number, accepts: Accepts, place: Place): Candidate | null {
    const owns = words[i]?.class === 'determiner';
    const excluded = namedBehind(words, i, this.#mentions, this.#next);
    const possible: Accepts = (candidate) =>
      accepts(candidate) &&
      !excluded.has(candidate.id) &&
      // Who speaks does not name himself: “Trump has lost,” he said.
      (owns || this.#quoted.get(candidate.id) !== place.sentence);
    const best = this.#candidates.best(possible, place, owns);
    const ahead = this.#named(nameAhead(words, i, this.#mentions, this.#next), accepts, place);
    if (ahead && ahead.id !== best?.id) {
      return !best || (owns && !looksBack(words, i)) ? ahead : null;
    }
    // "His team is ready, Klopp said": it may be Klopp's, or another's.
    const speaker = speakerBehind(words, i, this.#mentions, this.#next);
    const rival = this.#named(speaker, accepts, place);
    return rival && rival.id !== best?.id ? null : best;
  }

  /** Somebody named further on in the sentence, if a pronoun can mean them. */
  #named(mention: Mention | null, accepts: Accepts, place: Place): Candidate | null {
    const id = mention?.entity ?? '';
    const type = this.#cast.entity(id)?.type;
    if (!type) return null;
    const known = { gender: this.#cast.gender(id), vague: this.#cast.isVague(id) };
    const candidate = { ...place, ...known, id, type, owner: false, times: 0 };
    return accepts(candidate) ? candidate : null;
  }

  #describe(words: readonly Word[], i: number, place: Place): void {
    const word = words[i];
    const description = descriptionAt(words, i);
    const last = words[description?.last ?? -1];
    if (word && description && last && !this.#isNamed(word.start, last.end)) {
      const { noun, qualifiers } = description;
      const meant = this.#candidates.latest(({ id }) => {
        const entity = this.#cast.entity(id);
        return entity !== undefined && describes(entity, noun, qualifiers);
      }, place.sentence);
      // "The city" is whichever place was spoken of last, if that is a city.
      const isOther = meant?.type === 'place' && this.#candidates.newest('place')?.id !== meant.id;
      if (meant && !isOther) {
        const entity = meant.id;
        this.#found.push({ start: word.start, end: last.end, entity, kind: 'description' });
        this.#candidates.see(meant, { ...place, ...meant, ...place, owner: false });
        return;
      }
    }
    this.#seeUnnamed(words, i, place);
  }

  /** "The man", "a spokesman for the ministry": a "he" after them is theirs. */
  #seeUnnamed(words: readonly Word[], i: number, place: Place): void {
    const noun = unnamedAt(words, i);
    const head = words[noun ?? -1];
    if (!head || this.#isNamed(words[i]?.start ?? 0, head.end)) return;
    // "The man" is the same all along, "a man" another each time.
    const isKnown = words[i]?.lower === 'the' && noun === i + 1;
    const id = isKnown ? `?${head.lower}` : `?${++this.#unnamed}`;
    const unnamed = { id, type: 'person' as const };
    const gender: Gender = genderOfWords(head.text);
    this.#candidates.see(unnamed, { ...place, gender, owner: false, vague: false });
  }

  /** Whether a name, such as The Hague, reaches into a stretch that begins at the word being read. */
  #isNamed(start: number, end: number): boolean {
    const before = this.#mentions[this.#next - 1];
    const after = this.#mentions[this.#next];
    return (
      (before !== undefined && before.end > start) ||
      (after !== undefined && after.start < end && after.kind !== 'adjective')
    );
  }
}

const PRONOUNS = new Map<string, 'female' | 'male'>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** After "said" a clause with a subject of its own may begin; after "told" comes whom. */
const opensClause = ({ lemma }: Word): boolean =>
  SAYING.has(lemma) && !/^(?:tell|ask|remind|urge|warn)$/.test(lemma);

type Accepts = (candidate: Candidate) => boolean;
type Place = Pick<Candidate, 'sentence' | 'paragraph' | 'subject'>;
