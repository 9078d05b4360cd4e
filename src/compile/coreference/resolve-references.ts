import type { Entity, Span } from '../../model/pack.ts';
import type { ArticleDocument, Mention } from '../document.ts';
import { narrativeOf } from '../quotes/narrative.ts';
import { SAYING } from '../structure/grammar/cue-words.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { Candidates, type Candidate } from './candidates.ts';
import { describes, descriptionAt } from './descriptions.ts';
import { genderOf, type Gender } from './gender.ts';

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
  return new Resolver(document, entities, mentions).run();
}

class Resolver {
  readonly #document: ArticleDocument;
  readonly #mentions: readonly Mention[];
  readonly #entities: Map<string, Entity>;
  readonly #genders = new Map<string, Gender>();
  readonly #candidates = new Candidates();
  readonly #found: Reference[] = [];
  #next = 0;

  constructor(
    document: ArticleDocument,
    entities: readonly Entity[],
    mentions: readonly Mention[],
  ) {
    this.#document = document;
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    const titles = titlesBefore(document.article.text, this.#mentions);
    for (const entity of entities) {
      this.#genders.set(entity.id, genderOf(entity, titles.get(entity.id) ?? []));
    }
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
        else if (/^(?:comma|quote|subordinator)$/.test(word.class)) subject = true;
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
      const entity = this.#entities.get(mention.entity);
      if (!entity || mention.kind === 'adjective') continue;
      const quoted = word.quote !== null;
      const owner = /^['’]s?(?![\p{L}\p{N}])/u.test(
        this.#document.article.text.slice(mention.end, mention.end + 3),
      );
      const gender = this.#genders.get(entity.id) ?? 'unknown';
      this.#candidates.see(entity, {
        ...{ ...place, gender, owner: owner || quoted },
        subject: place.subject && !quoted && !owner,
      });
    }
    if (word.quote !== null) return;
    const accepts = this.#wanted(word);
    if (accepts)
      this.#add(
        word,
        this.#candidates.best(accepts, place, /^(?:his|her)$/.test(word.lower)),
        'pronoun',
        place,
      );
    else this.#describe(words, i, place);
  }

  /** Which entities a pronoun can mean, null if the word is no such pronoun. */
  #wanted(word: Word): ((candidate: Candidate) => boolean) | null {
    switch (word.lower) {
      case 'he':
      case 'him':
      case 'his':
      case 'himself':
        return ({ type, gender }) => type === 'person' && gender !== 'female';
      case 'she':
      case 'her':
      case 'hers':
      case 'herself':
        return ({ type, gender }) => type === 'person' && gender !== 'male';
      default:
        return null;
    }
  }

  #describe(words: readonly Word[], i: number, place: Place): void {
    const description = descriptionAt(words, i);
    if (!description) return;
    const last = words[description.last];
    const word = words[i];
    if (!last || !word || this.#isNamed(word.start, last.end)) return;
    const meant = this.#candidates.latest(({ id }) => {
      const entity = this.#entities.get(id);
      return entity !== undefined && describes(entity, description.noun, description.qualifiers);
    });
    this.#add({ start: word.start, end: last.end }, meant, 'description', place);
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

  #add({ start, end }: Span, meant: Candidate | null, kind: Reference['kind'], place: Place): void {
    if (!meant) return;
    this.#found.push({ start, end, entity: meant.id, kind });
    const gender = kind === 'pronoun' ? this.#learn(meant, start, end) : meant.gender;
    this.#candidates.see(meant, { ...place, gender, owner: false });
  }

  /** One pronoun tells the gender for the rest of the article. */
  #learn({ id, gender }: Candidate, start: number, end: number): Gender {
    if (gender !== 'unknown') return gender;
    const pronoun = this.#document.article.text.slice(start, end).toLowerCase();
    const learned: Gender =
      pronoun.startsWith('h') && !pronoun.startsWith('her') ? 'male' : 'female';
    this.#genders.set(id, learned);
    return learned;
  }
}

/** After "said" a clause with a subject of its own may begin; after "told" comes whom. */
const opensClause = ({ lemma }: Word): boolean =>
  SAYING.has(lemma) && !/^(?:tell|ask|remind|urge|warn)$/.test(lemma);

type Place = Pick<Candidate, 'sentence' | 'paragraph' | 'subject'>;

/** The words right before each entity's mentions: "Mrs.", "Senate Majority Leader". */
function titlesBefore(text: string, mentions: readonly Mention[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { entity, start } of mentions) {
    const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    if (before === undefined) continue;
    const known = titles.get(entity);
    if (!known) titles.set(entity, [before]);
    else if (known.length < 20) known.push(before);
  }
  return titles;
}
