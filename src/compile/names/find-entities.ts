import type { Entity, Name, NameKind } from '../../model/pack.ts';
import { NAME_KINDS } from '../../model/pack.ts';
import type { ArticleDocument, Mention } from '../document.ts';
import { findCountryAdjectives, findMetonyms, type CountryWord } from './country-words.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { withoutCredits } from './credits.ts';
import { describeEntity } from '../describe/describe-entity.ts';
import { familiesAmong } from './families.ts';
import { groupNames } from './group-names.ts';
import { isEnglish } from '../read/language.ts';
import { locate } from './locate.ts';
import type { NameGroup } from './name-groups.ts';
import { settleNamesakes } from './namesakes.ts';
import { ownNameOf } from './own-name.ts';
import { slugOf } from './name-text.ts';
import type { NameSpan } from './spans.ts';
import { tagKnownPlaces } from './tag-known-places.ts';
import { tagNames } from './tag-names.ts';
import { typesByList } from './type-by-list.ts';
import { typeByFame } from './type-by-fame.ts';
import { peopleByCompany, peopleByRival } from './type-by-rival.ts';
import { typeByNoun } from './type-by-noun.ts';

/** The people, places, organizations and events an article names, and every mention of them. */
export function findEntities(document: ArticleDocument): {
  entities: Entity[];
  mentions: Mention[];
} {
  const isUnderstood = isEnglish(document.article.language);
  const spans = isUnderstood ? tagNames(document) : tagKnownPlaces(document);
  const { text } = document.article;
  let groups = groupNames(withoutCredits(spans.filter(inArticle(document)), text), text);
  for (const group of groups) {
    if (!group.country)
      group.type = typeByNoun(group, document) ?? typeByFame(group, document, groups) ?? group.type;
  }
  for (const [group, type] of typesByList(groups, text)) group.type = type;
  for (const people of [peopleByRival, peopleByCompany])
    for (const group of people(groups, text)) group.type = 'person';
  const families = familiesAmong(groups, text);
  groups = groups.filter((group) => !families.has(group));
  const adjectives = isUnderstood ? outside(groups, findCountryAdjectives(document)) : [];
  settleNamesakes(groups, adjectives);
  const metonyms = groups.flatMap((group) => findMetonyms(group, document));
  addCountryWords([...adjectives, ...metonyms], groups);
  const countries = countriesIn(groups);
  const ids = new Set<string>();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const group of groups) {
    const entity = toEntity(group, uniqueId(slugOf(group.name), ids), document, countries);
    entities.push(entity);
    for (const { start, end, kind } of group.spans) {
      mentions.push({ entity: entity.id, start, end, kind });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions };
}

/** Whoever wrote an article and what else there is to read is not what it speaks of. */
const inArticle =
  ({ sentences, paragraphs }: ArticleDocument) =>
  ({ sentence }: NameSpan): boolean => {
    const kind = paragraphs[sentences[sentence]?.paragraph ?? 0]?.kind;
    return kind !== 'byline' && kind !== 'related';
  };

/** The words that are no part of a name: "Iranian" is not Iran in "Iranian Football Federation". */
function outside(groups: NameGroup[], words: CountryWord[]): CountryWord[] {
  const taken = groups.flatMap((group) => group.spans).sort((a, b) => a.start - b.start);
  let next = 0;
  return words.filter(({ span }) => {
    while ((taken[next]?.end ?? Infinity) <= span.start) next++;
    return (taken[next]?.start ?? Infinity) >= span.end;
  });
}

function addCountryWords(words: CountryWord[], groups: NameGroup[]): void {
  const byCode = new Map(groups.map((group) => [group.country?.code, group]));
  for (const { country, span } of words) {
    let group = byCode.get(country.code);
    if (!group) {
      group = { type: 'place', name: country.name, folded: country.name, spans: [], country };
      groups.push(group);
      byCode.set(country.code, group);
    }
    group.spans.push(span);
  }
}

/** The countries an article names, and those that the regions it names lie in. */
function countriesIn(groups: readonly NameGroup[]): Set<string> {
  const codes = new Set<string>();
  for (const { country, type, name } of groups) {
    const regions = !country && type === 'place' ? regionsNamed(name) : [];
    if (country) codes.add(country.code);
    else if (regions.length === 1 && regions[0]) codes.add(regions[0].place.country);
  }
  return codes;
}

function uniqueId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

function toEntity(
  group: NameGroup,
  id: string,
  document: ArticleDocument,
  countries: ReadonlySet<string>,
): Entity {
  const location = group.type === 'place' ? locate(group, countries, document.article.text) : null;
  const said = group.country ? '' : describeEntity(group, document);
  const description = said || (location?.description ?? '');
  const entity = { id, type: group.type, name: group.name, names: namesOf(group), description };
  return location?.place ? { ...entity, place: location.place } : entity;
}

/** Each wording of the article once, the full name first. */
function namesOf(group: NameGroup): Name[] {
  const kinds = new Map<string, NameKind>();
  for (const span of group.spans) {
    const text = span.text.replace(/\s+/g, ' ');
    if (!kinds.has(text)) kinds.set(text, span.kind);
    const ownName = ownNameOf(text);
    if (group.ownName !== undefined && ownName !== null) kinds.set(ownName, 'short');
  }
  return [...kinds]
    .map(([text, kind]) => ({ text, kind }))
    .sort((a, b) => NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind));
}
