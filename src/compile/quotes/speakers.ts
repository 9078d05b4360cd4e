import type { Span } from '../../model/pack.ts';
import type { Mention } from '../document.ts';
import type { Reference } from '../coreference/resolve-references.ts';
import { isRole } from '../structure/grammar/noun-phrases.ts';
import { SpanIndex } from '../span-index.ts';

const ENDS_HEAD =
  /\s(?:of|for|in|at|from|with|on|near|to|by|inside|outside|within|who|which|including)\s|\s?[,(](?! ?(?:Jr|Sr)\b)/g;

/** How far behind a description the name it announces can stand. */
const LONGEST_TITLE = 40;

/** Finds the entities that the words quotes are attributed by stand for. */
export class Speakers {
  readonly #text: string;
  readonly #mentions: SpanIndex<Mention>;
  readonly #references: Map<number, Reference>;

  constructor(text: string, mentions: readonly Mention[], references: readonly Reference[]) {
    this.#text = text;
    this.#mentions = new SpanIndex(mentions);
    this.#references = new Map(references.map((reference) => [reference.start, reference]));
  }

  /** The entity meant by the words of a stretch, or null: two people, a crowd, or somebody without a name. */
  entityOf(words: Span): string | null {
    const reference = this.#references.get(words.start);
    if (reference && reference.end >= this.#headEnd(words)) return reference.entity;
    const headEnd = this.#headEnd(words);
    const named = this.#mentions.within(words.start, headEnd);
    const last = named.at(-1);
    if (!last) return this.#behindOffice(words) ?? this.#inApposition(words);
    const isHead =
      /^(?:[.’')\s]|,? (?:Jr|Sr|I{2,3}|IV)\b)*$/.test(this.#text.slice(last.end, headEnd)) &&
      last.kind !== 'adjective';
    if (!isHead)
      return this.#behindPlace(words) ?? this.#behindOffice(words) ?? this.#inApposition(words);
    return this.#isJoint(named, words) ? null : last.entity;
  }

  /** "China’s ambassador to Britain Liu Xiaming": the name right behind another one. */
  #behindPlace({ start, end }: Span): string | null {
    const [before, name] = this.#mentions.within(start, end).slice(-2);
    if (!before || name?.end !== end || name.entity === before.entity) return null;
    return this.#text.slice(before.end, name.start) === ' ' ? name.entity : null;
  }

  /** "Secretary of State Antony Blinken": an office in capitals, then its holder; no "widow of President Lind". */
  #behindOffice({ start, end }: Span): string | null {
    const name = this.#mentions.within(start, end).at(-1);
    if (name?.end !== end) return null;
    const office = /(\p{Lu}\p{L}+) of (?:the )?(?:\p{Lu}\p{L}+ |of |and )*?(\p{Lu}\p{L}+) $/u.exec(
      this.#text.slice(Math.max(start, name.start - LONGEST_TITLE), name.start),
    );
    const [, head = '', last = ''] = office ?? [];
    return isRole(head) && (last === 'State' || !isRole(last)) ? name.entity : null;
  }

  /** Where the head of a phrase ends: before its first preposition, comma or bracket. */
  #headEnd({ start, end }: Span): number {
    const named = this.#mentions.within(start, end);
    for (const { index } of this.#text.slice(start, end).matchAll(ENDS_HEAD)) {
      const at = start + index;
      // A name may hold a preposition itself: "Bank of England".
      if (!named.some((mention) => mention.start < at && at < mention.end)) return at;
    }
    return end;
  }

  /** "Wendy Sherman and Colin Kahl" */
  #isJoint(named: readonly Mention[], { start, end }: Span): boolean {
    const first = named[0];
    const last = named.at(-1);
    if (!first || !last || first.entity === last.entity) return false;
    return /\sand\s|&/.test(
      this.#text.slice(Math.max(start, first.end), Math.min(end, last.start)),
    );
  }

  /** "his lawyer, Marc Kasowitz, said", "the coroner, Dr Helen Whitlock, said" */
  #inApposition({ start, end }: Span): string | null {
    const noun = /(\p{L}+)$/u.exec(this.#text.slice(Math.max(start, end - 30), end))?.[1] ?? '';
    if (this.#text[end] !== ',' || !isRole(noun.toLowerCase())) return null;
    const next = this.#mentions.within(end, end + LONGEST_TITLE, true)[0];
    const title = next && /^, (?:(?:the|an?) )?(.*)$/.exec(this.#text.slice(end, next.start))?.[1];
    const isNamed = title?.split(' ').every((word) => word === '' || isRole(word));
    return next && isNamed ? next.entity : null;
  }
}
