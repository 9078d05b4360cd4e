import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument } from '../document.ts';
import { countryNamed, countryOfCapital } from '../gazetteer/countries.ts';
import { contextOf } from './context.ts';
import { isFirstName } from './known-words.ts';
import { ROLES, TITLES } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';
import { foldName } from './name-text.ts';

/**
 * What a name is that says enough by itself: a capital is hardly anybody's only name ("after Washington invaded"), and
 * whoever publishes an article is an organization. Null for all others.
 *
 * @param groups - all that the article names: of a name that people are also given, its country must be among them
 */
export function typeByFame(
  group: NameGroup,
  document: ArticleDocument,
  groups: readonly NameGroup[],
): EntityType | null {
  const { publisher } = document.article;
  if (publisher !== null && squeezed(publisher) === squeezed(group.name)) return 'organization';
  const country = countryOfCapital(group.name);
  if (group.type === 'place' && isOfficeHolder(group, document)) return 'person';
  if (!country) return null;
  const isNamed = groups.some((other) => other.country?.code === country.code);
  const mayBeSomebody = isFirstName(group.name) && !isNamed;
  if (group.type === 'place') return mayBeSomebody && isSomebody(group, document) ? 'person' : null;
  return group.type !== 'person' || mayBeSomebody || isTitled(group, document) ? null : 'place';
}

/** "President Washington led …": no place has a title of that kind, nor does it do anything. */
function isOfficeHolder({ name, spans }: NameGroup, document: ArticleDocument): boolean {
  const isName = /^\p{Lu}\p{Ll}+$/u.test(name) && !countryNamed(name);
  return (
    isName &&
    spans.some((span) => {
      const { before, after } = contextOf(span, document);
      const title = before.at(-1)?.text ?? '';
      return /^(?:President|Senator|General|Judge|Justice)$/.test(title) && isVerb(after[0]?.text);
    })
  );
}

/** What people do and no town: "Paris has suffered" says nothing. */
const EXPRESSES =
  /^(?:said|says|smile[ds]|laugh(?:ed|s)|nod(?:ded|s)|shrug(?:ged|s)|sigh(?:ed|s)|recall(?:ed|s)|wept|cried|grinned|whispered|giggled)$/;

/** "“I am late,” Sofia said", and nothing is in Sofia. */
function isSomebody({ spans }: NameGroup, document: ArticleDocument): boolean {
  const contexts = spans.map((span) => contextOf(span, document));
  const isSomewhere = contexts.some(({ before }) =>
    /^(?:in|at|near|from|to|of|around|outside)$/.test(before.at(-1)?.text ?? ''),
  );
  return !isSomewhere && contexts.some(({ after }) => EXPRESSES.test(after[0]?.text ?? ''));
}

const isVerb = (word = ''): boolean => /^(?:said|was|had|has|is|\p{Ll}+ed)$/u.test(word);

const squeezed = (name: string): string =>
  foldName(name)
    .toLowerCase()
    .replace(/\.com$|\s+/g, '');

/** Whether a title or role stands before a name anywhere: "President Trump". */
export const isTitled = ({ spans }: NameGroup, document: ArticleDocument): boolean =>
  spans.some((span) => {
    const before = contextOf(span, document).before.at(-1)?.text ?? '';
    const word = before.toLowerCase().replace(/\.$/, '');
    return TITLES.has(word) || ROLES.has(word);
  });
