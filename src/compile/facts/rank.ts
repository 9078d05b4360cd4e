import type { FactDate } from '../../model/pack.ts';

/** What a sentence's rank is made from. */
export interface Merits {
  words: string;
  dates: readonly FactDate[];
  /** How many entities it speaks of. */
  entities: number;
  explained: boolean;
  paragraph: number;
  quoted: number;
  saysOnly: boolean;
  pointsBack: boolean;
}

const DEEDS =
  /\b(?:sign|kill|die|arrest|elect|appoint|resign|win|won|lost|launch|invade|attack|strike|struck|sanction|impose|ban|approve|reject|refuse|vote|pass|agree|sell|sold|buy|bought|merge|acquire|found|establish|open|close|charge|convict|sentence|sue|announce|order|deploy|withdraw|withdrew|report|publish|rise|rose|fall|fell|grow|grew|supply|supplie|provide|recognis|recogniz|own|lead|led|head|born|marr|join|became|become|serve)(?:s|d|ed|es|ing)?\b/i;
const NUMBER =
  /(?:[$€£]\s?\d|\b\d[\d,.]*(?:%|\s(?:percent|per cent|million|billion|people|years|miles|km|troops|votes)\b)?)/;
const RELATION =
  /\b(?:is|was|are|were) (?:an?|the)\b|\b(?:president|minister|chief|head|leader|capital|founder|director|chairman|chairwoman|spokesman|spokeswoman|wife|husband|son|daughter|member|owner) of\b/i;
const HEDGED = /\b(?:could|might|may|perhaps|possibly|reportedly|likely|expected)\b/i;
const FILLER =
  /^(?:but|and|so|still|indeed|of course|in fact|in other words|for example|after all|to be sure|there (?:is|are|was|were))\b/i;
const REPORTED = /\b(?:said|says|told|added|argued|tweeted|wrote|insisted|claimed)\b/;
const GENERAL = /\b(?:I|we|you|our|my|your)\b/;

/** How much a sentence tells, from 0 (filler) to 1: who did what, when, how many, who is what to whom. */
export function rankOf({
  words,
  dates,
  entities,
  explained,
  paragraph,
  quoted,
  saysOnly,
  pointsBack,
}: Merits): number {
  let points = 0.3;
  points += Math.min(entities, 4) * 0.07;
  if (DEEDS.test(words)) points += 0.12;
  if (dates.length > 0) points += dates.some(({ start, end }) => start === end) ? 0.14 : 0.1;
  if (NUMBER.test(withoutDates(words, dates))) points += 0.08;
  if (RELATION.test(words)) points += 0.06;
  points += Math.max(0, 0.12 - paragraph * 0.02);
  if (HEDGED.test(words)) points -= 0.06;
  if (pointsBack && !explained) points -= 0.18;
  if (FILLER.test(words)) points -= 0.1;
  if (GENERAL.test(words)) points -= 0.1;
  // What somebody says is among the quotes already.
  if (REPORTED.test(words) && dates.length === 0) points -= 0.08;
  points -= quoted * 0.2;
  if (saysOnly) points -= 0.2;
  if (words.length < 50) points -= 0.06;
  if (words.length > 300) points -= 0.08;
  return Math.round(Math.min(1, Math.max(0, points)) * 100) / 100;
}

function withoutDates(words: string, dates: readonly FactDate[]): string {
  return dates.reduce((rest, { text }) => rest.replace(text, ''), words);
}
