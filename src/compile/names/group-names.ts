import type { EntityType, NameKind } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countriesHeadedBy, countryNamed, type Country } from '../gazetteer/countries.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { isFirstName } from './known-words.ts';
import { GroupIndex } from './group-index.ts';
import type { NameGroup } from './name-groups.ts';
import { ownNameOf } from './own-name.ts';
import { foldName, isAcronym, isAcronymOf, mayAbbreviate } from './name-text.ts';
import { peopleByGivenName } from './people-by-given-name.ts';
import { isFounderOf, isShortFor, isTailOf, type Wording } from './short-forms.ts';
import type { NameSpan } from './spans.ts';

/**
 * Joins the names of an article that mean one entity: wordings that differ in spelling only, the
 * aliases of a country, surnames and their full names, acronyms and what they stand for, and the
 * short forms of organizations.
 */
export function groupNames(spans: readonly NameSpan[], text: string): NameGroup[] {
  const wordings = collectWordings(spans);
  for (const wording of peopleByGivenName(wordings)) wording.type = 'person';
  const groups: NameGroup[] = [];
  const byCountry = new Map<string, NameGroup>();
  const loose: Wording[] = [];
  for (const wording of wordings) {
    const country = countryNamed(wording.folded);
    if (isAirline(wording, text)) loose.push({ ...wording, type: 'organization' });
    else if (country) addSpans(countryGroup(country, byCountry, groups), wording, 'variant');
    else loose.push(wording);
  }
  // The longest first, so that every short form finds the full one.
  loose.sort((a, b) => b.words.length - a.words.length || b.folded.length - a.folded.length);
  const expansions = findExpansions(spans, text);
  const index = new GroupIndex();
  for (const wording of loose) {
    const { folded, type } = wording;
    const country = countriesHeadedBy(folded).find(({ code }) => byCountry.has(code));
    const group = country
      ? byCountry.get(country.code)
      : findGroup(wording, index, expansions.get(folded));
    if (group) {
      addSpans(group, wording, kindOf(folded, group.folded));
    } else if (type) {
      const written = wording.spans.find((span) => foldName(span.text) === folded)?.text ?? folded;
      const name = written.replace(/\s+/g, ' ');
      const added: NameGroup = { type, name, folded, spans: named(wording, 'full') };
      const ownName = type === 'organization' ? ownNameOf(folded) : null;
      if (ownName !== null) added.ownName = ownName;
      groups.push(added);
      index.add(added);
    }
  }
  for (const group of byCountry.values()) nameCountry(group);
  for (const group of groups) group.spans.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The airline goes by a name of its country, but without "the": "Emirates ordered jets". */
function isAirline({ folded, spans }: Wording, text: string): boolean {
  const bare = spans.filter(
    ({ start }) => !/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)),
  );
  return folded === 'Emirates' && 2 * bare.length > spans.length;
}

function collectWordings(spans: readonly NameSpan[]): Wording[] {
  const byText = new Map<string, NameSpan[]>();
  const texts = new Set(spans.map((span) => foldName(span.text)));
  for (const span of spans) {
    const key = keyOf(span.text, texts);
    const same = byText.get(key);
    if (same) same.push(span);
    else byText.set(key, [span]);
  }
  return [...byText].map(([folded, same]) => ({
    folded,
    words: folded.split(' '),
    type: mostFrequent(same.map((span) => span.type)),
    spans: same,
  }));
}

/**
 * Places in capitals, as datelines have them, are those in usual letters: KYIV is Kyiv. Acronyms are
 * the same with dots and in small letters: U.N. is UN, and Unicef UNICEF where the article has both.
 */
function keyOf(text: string, texts: ReadonlySet<string>): string {
  const folded = foldName(text).replace(/^Washington,? D\.?C\.?$/, 'Washington');
  if (/^(?:\p{Lu}\.){2,}$/u.test(folded)) return folded.replaceAll('.', '');
  const capitals = folded.toUpperCase();
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(folded) && texts.has(capitals) && isAcronym(capitals)) {
    if (citiesNamed(folded).length === 0 && !countryNamed(folded)) return capitals;
  }
  if (!/^\p{Lu}{4,}$|^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(folded)) return folded;
  const usual = folded.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
  const isPlace = [citiesNamed, regionsNamed].some((named) => named(usual).length > 0);
  return countryNamed(usual) || isPlace ? usual : folded;
}

function mostFrequent(types: (EntityType | null)[]): EntityType | null {
  const counts = new Map<EntityType, number>();
  for (const type of types) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  let best: EntityType | null = null;
  for (const [type, count] of counts) if (count > ((best && counts.get(best)) ?? 0)) best = type;
  return best;
}

function addSpans(group: NameGroup, wording: Wording, kind: NameKind): void {
  for (const span of named(wording, kind)) group.spans.push(span);
}

const named = (wording: Wording, kind: NameKind): NameGroup['spans'] =>
  wording.spans.map(({ start, end, text, sentence }) => ({ start, end, text, sentence, kind }));

function countryGroup(
  country: Country,
  byCountry: Map<string, NameGroup>,
  groups: NameGroup[],
): NameGroup {
  let group = byCountry.get(country.code);
  if (!group) {
    group = { type: 'place', name: country.name, folded: country.name, spans: [], country };
    byCountry.set(country.code, group);
    groups.push(group);
  }
  return group;
}

/** A country goes by its usual name if the article uses that or only its letters, else by the longest it uses. */
function nameCountry(group: NameGroup): void {
  const texts = group.spans.map((span) => foldName(span.text));
  const usual = group.country?.name ?? group.name;
  group.name =
    texts.includes(usual) || texts.every(isAcronym)
      ? usual
      : texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  group.folded = group.name;
  for (const span of group.spans) span.kind = kindOf(foldName(span.text), group.folded);
}

function kindOf(text: string, full: string): NameKind {
  if (text === full) return 'full';
  if (isAcronym(text)) return 'acronym';
  const words = new Set(full.toLowerCase().split(' '));
  const isPart = text
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
  return isPart ? 'short' : 'variant';
}

/** Acronyms introduced in brackets or between commas after what they stand for, or the other way round. */
function findExpansions(spans: readonly NameSpan[], text: string): Map<string, string> {
  const found = new Map<string, string>();
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  ordered.forEach((span, i) => {
    const next = ordered[i + 1];
    if (!next || next.start - span.end > 10) return;
    const between = text.slice(span.end, next.start);
    const bracketed = /^['’]?s? ?\(["“]?(?:the )?$/.test(between);
    if (standsByItself(span) && !isAcronymOf(next.text, span.text)) return;
    if (!bracketed && !(between === ', ' && mayAbbreviate(next.text, span.text))) return;
    if (bracketed && isShortName(next, span, text))
      found.set(foldName(next.text), foldName(span.text));
    else if (isAcronym(next.text)) found.set(foldName(next.text), foldName(span.text));
    else if (isAcronym(span.text)) found.set(foldName(span.text), foldName(next.text));
  });
  return found;
}

/**
 * Whether what stands in brackets behind a name is not what it is called: the party of "Angela Merkel (CDU)", the agency
 * of "Oslo (AP)".
 */
function standsByItself({ type, text }: NameSpan): boolean {
  if (type === 'place') return !text.includes(' ') || citiesNamed(text).length > 0;
  return type === 'person';
}

/** What stands alone in brackets behind an organization is another name of it: "(Telcor)". */
function isShortName(next: NameSpan, { type, text: long }: NameSpan, text: string): boolean {
  if (type !== 'organization' || !long.includes(' ') || /[\s.]/.test(next.text)) return false;
  if (!/^["”]?\)/.test(text.slice(next.end, next.end + 2)) || isFirstName(next.text)) return false;
  return !countryNamed(next.text) && citiesNamed(next.text).length === 0;
}

function findGroup(
  wording: Wording,
  index: GroupIndex,
  expansion: string | undefined,
): NameGroup | undefined {
  const expanded = expansion === undefined ? undefined : index.named(expansion);
  if (expanded) return expanded;
  const candidates = index.candidates(wording.words);
  const fitting = candidates.filter((group) => isShortFor(wording, group));
  if (fitting.length > 0) return nearest(wording, mostNamed(fitting));
  const whole = candidates.filter((group) => isTailOf(wording, group));
  if (whole.length === 1) return whole[0];
  return nearest(
    wording,
    candidates.filter((group) => isFounderOf(wording, group)),
  );
}

/** Of several people of one surname, those whom the article calls by their full names most: it is about them. */
function mostNamed(candidates: NameGroup[]): NameGroup[] {
  const most = Math.max(...candidates.map(({ spans }) => spans.length));
  return candidates.filter(({ type, spans }) => type !== 'person' || spans.length === most);
}

/** Of several that a name is short for, the one named last before it. */
function nearest(wording: Wording, candidates: NameGroup[]): NameGroup | undefined {
  const at = wording.spans[0]?.start ?? 0;
  const distance = (group: NameGroup): number => {
    let least = Infinity;
    for (const { start } of group.spans) if (start < at) least = Math.min(least, at - start);
    return least;
  };
  return candidates.reduce<NameGroup | undefined>(
    (best, group) => (!best || distance(group) < distance(best) ? group : best),
    undefined,
  );
}
