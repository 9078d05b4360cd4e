import type { Token } from '../document.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS, OWNERS, PEOPLES, PLACE_WORDS, ROLES } from './lexicon.ts';
import { isPossessive, textAt } from './span-words.ts';
import { TAG_TYPES } from './tagger/labels.ts';
import type { TaggedSpan } from './tagger/tag-sentences.ts';

const PERSON = TAG_TYPES.indexOf('person');
const PLACE = TAG_TYPES.indexOf('place');
const ORGANIZATION = TAG_TYPES.indexOf('organization');

/** No person's name has more words. */
const LONGEST = 6;
/** Small words within people's names. */
const PARTICLE =
  /^(?:bin|ibn|bint|ben|abu|al|el|de|del|della|da|dos|das|di|du|la|le|van|von|der|den|ter|ten|y)$/;
const QUOTE = /^["“”]$/;
const FIRM = /^(?:Inc|Ltd|Corp|Co|Plc|plc|PLC|LLC|LLP|GmbH|Bhd|Pty)\.?$/;

/** Puts together what the tagger took apart, or left out, within one name. */
export function joinSpans(spans: readonly TaggedSpan[], words: readonly Token[]): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last &&
      (isOnePerson(last, span, words) ||
        isTeam(last, span, words) ||
        isFirmOfTwo(last, span, words) ||
        isRailway(last, span, words))
    ) {
      last.end = span.end;
    } else joined.push({ ...span });
  }
  for (const [index, span] of joined.entries()) {
    const limit = joined[index + 1]?.first ?? words.length;
    span.end = Math.min(limit, endOfFirm(span, words));
    span.end = Math.max(endOfNickname(span, words), endOfOwned(span, words));
  }
  return joined;
}

/** "Humaid bin Rashid", "Cassiel Ato Baah Forson", 'William "Buckshot" May' */
function isOnePerson(last: TaggedSpan, next: TaggedSpan, words: readonly Token[]): boolean {
  if (last.type !== PERSON || next.type !== PERSON) return false;
  if (next.end - last.first > LONGEST || isRole(words, last.end - 1)) return false;
  const between = words.slice(last.end, next.first).map(({ text }) => text);
  return between.every((word) => PARTICLE.test(word));
}

/** "Sterling" and "Wilson Solar Ltd." */
function isFirmOfTwo(last: TaggedSpan, next: TaggedSpan, words: readonly Token[]): boolean {
  if (next.first !== last.end + 1 || textAt(words, last.end) !== '&') return false;
  return FIRM.test(textAt(words, next.end - 1)) || FIRM.test(textAt(words, next.end));
}

/** "the Portland" and "Ogdensburg Railroad" */
function isRailway(last: TaggedSpan, next: TaggedSpan, words: readonly Token[]): boolean {
  if (next.first !== last.end + 1 || textAt(words, last.end) !== 'and') return false;
  const isRailway = /^(?:Railway|Railroad|Canal)$/.test(textAt(words, next.end - 1));
  return isRailway && textAt(words, last.first - 1) === 'the';
}

const isRole = (words: readonly Token[], index: number): boolean =>
  textAt(words, index)
    .toLowerCase()
    .split('-')
    .some((part) => ROLES.has(part));

/** "Boston" and "Braves" */
function isTeam(last: TaggedSpan, next: TaggedSpan, words: readonly Token[]): boolean {
  if (last.type !== PLACE || next.type !== ORGANIZATION || next.first !== last.end) return false;
  return isTeamName(words.slice(last.first, next.end).map(({ text }) => text));
}

/** Plurals that teams are not called by, beside those of places and events. */
const NO_TEAM =
  /^(?:fields|gardens|docks|barracks|towers|springs|rapids|woods|plains|waters|courts)$/;

/** Whether a name is a town's or region's with a plural behind it that is no place's: "St. Louis Cardinals". */
export function isTeamName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const small = last.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+[^s\P{Ll}]s$/u.test(last) || NO_TEAM.test(small)) return false;
  if (PLACE_WORDS.has(small) || EVENT_WORDS.has(small) || PEOPLES.has(small.slice(0, -1)))
    return false;
  const place = words.slice(0, -1).join(' ');
  return citiesNamed(place).length > 0 || regionsNamed(place).length > 0;
}

/** "Wilson Solar Ltd." */
export const isFirmName = (words: readonly string[]): boolean =>
  words.length > 1 && FIRM.test(words.at(-1) ?? '');

/** Where a firm's name ends whose "Ltd." the tagger left out. */
function endOfFirm({ end }: TaggedSpan, words: readonly Token[]): number {
  if (FIRM.test(textAt(words, end))) return end + 1;
  return textAt(words, end) === ',' && FIRM.test(textAt(words, end + 1)) ? end + 2 : end;
}

/** Where 'William "Buckshot" May' ends, of which the tagger may have the nickname or not. */
function endOfNickname(span: TaggedSpan, words: readonly Token[]): number {
  const { type } = span;
  if (type !== PERSON) return span.end;
  const end = QUOTE.test(textAt(words, span.end - 2)) ? span.end - 2 : span.end;
  if (!QUOTE.test(textAt(words, end))) return span.end;
  const isClosed = QUOTE.test(textAt(words, end + 2)) && isCapital(words, end + 1);
  return isClosed && isCapital(words, end + 3) ? end + 4 : span.end;
}

const isCapital = (words: readonly Token[], index: number): boolean =>
  /^\p{Lu}/u.test(textAt(words, index));

/** Where "National Athletes' Welfare Foundation" ends. */
function endOfOwned({ end }: TaggedSpan, words: readonly Token[]): number {
  if (!OWNERS.has(textAt(words, end - 1).toLowerCase())) return end;
  if (!isPossessive(textAt(words, end))) return end;
  // "people ’ s" in texts that were taken apart.
  let last = textAt(words, end + 1) === 's' ? end + 2 : end + 1;
  if (!isCapital(words, last)) return end;
  while (isCapital(words, last + 1)) last++;
  return isBody(textAt(words, last)) ? last + 1 : end;
}

const isBody = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word.toLowerCase()) || /^(?:Office|Procuratorate)$/.test(word);
