import type { ArticleDocument, Token } from '../document.ts';
import { countryOfAdjective, countryOfCapital, type Country } from '../gazetteer/countries.ts';
import { contextOf } from './context.ts';
import type { NamedSpan, NameGroup } from './name-groups.ts';

export interface CountryWord {
  country: Country;
  span: NamedSpan;
}

/** The adjectives (Iranian, North Korean) and words for peoples (Iranians) in an article. */
export function findCountryAdjectives(document: ArticleDocument): CountryWord[] {
  const found: CountryWord[] = [];
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const first = document.tokens[i];
      const second = i + 1 < sentence.endToken ? document.tokens[i + 1] : undefined;
      if (!first || !/^\p{Lu}/u.test(first.text)) continue;
      const pair = second && countryOfAdjective(`${first.text} ${second.text}`);
      const country = pair ?? countryOfAdjective(first.text);
      if (!country) continue;
      const end = pair ? second.end : first.end;
      const text = document.article.text.slice(first.start, end);
      found.push({
        country,
        span: { start: first.start, end, text, kind: 'adjective', sentence: index },
      });
      if (pair) i++;
    }
  });
  return found;
}

/** Words after which a capital is the town. */
const LOCATIVE =
  /^(?:in|at|near|around|outside|inside|into|through|across|over|of|visited|visit|visiting)$/i;
/** Words after which a capital acts: its government is meant. */
const POLITICAL =
  /^(?:with|against|between|by|towards?|on|that|urged?|accus\w+|pressur\w+|support\w*|condemn\w*|sanction\w*|told|warn\w*|ask\w*|push\w*|forc\w+|prompt\w*|because|while|although|if)$/i;
const ACTS =
  /^(?:said|says|has|have|had|is|was|will|would|wants?|denie[sd]|reject\w*|accus\w+|insist\w*|warn\w*|claim\w*|call\w*|agree\w*|refus\w*|respond\w*|announc\w*|condemn\w*|deni\w+|hopes?|fears?|seeks?|sought|considers?|regards?|supports?|backs?|sent|supplies|supplied|did|does|must|should|could|may|might|recalled|summoned|expelled|launched|annexed|invaded|imposed|demand\w*|also|never|still)$/i;
/** Words after which even "to Moscow" is the government. */
const ADDRESSES =
  /^(?:ties|links|close|loyal|message|messages|appeal|response|aid|weapons|arms|support|answer|important|according|pressure|threat)$/i;
/** Verbs of motion, after which even "from Tehran" is the town. */
const TRAVELS =
  /^(?:fl[ey]w?|flights?|flying|travel\w*|drove|driv\w+|arriv\w*|return\w*|depart\w*|miles|kilomet\w+|km|far|away|reporting|live|trains?|moved|fled|escap\w+)$/i;

/** Which occurrences of a capital stand for its country's government ("ties with Moscow"). */
export function findMetonyms(group: NameGroup, document: ArticleDocument): CountryWord[] {
  const country = group.type === 'place' ? countryOfCapital(group.name) : undefined;
  if (!country || country.name === group.name) return [];
  return group.spans
    .filter((span) => standsForGovernment(span, document))
    .map((span) => ({ country, span: { ...span, kind: 'metonym' } }));
}

function standsForGovernment(span: NamedSpan, document: ArticleDocument): boolean {
  const context = contextOf(span, document);
  const before = context.before.map(textOf);
  const after = context.after.map(textOf);
  const previous = before.at(-1) ?? '';
  const next = after[0] ?? '';
  if (LOCATIVE.test(previous)) return false;
  if (previous === 'to') return ADDRESSES.test(before.at(-2) ?? '');
  if (next === ',' && /^\p{Lu}/u.test(after[1] ?? '') && previous !== 'and') return false;
  if (previous === 'from') return !before.slice(-6).some((word) => TRAVELS.test(word));
  // "between Tehran and Moscow": both take part in what is said to lie between them.
  if (previous === 'and') return before.slice(-4).some((word) => POLITICAL.test(word));
  return POLITICAL.test(previous) || ACTS.test(next) || (before.length === 0 && /^['’]/.test(next));
}

const textOf = (token: Token): string => token.text;
