/** How a form of a verb can be used: `past` also stands for the participle where both look alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbUse {
  lemma: string;
  forms: VerbForm[];
}

/** Base, past, participle. */
const IRREGULAR = `
  bend bent bent, bind bound bound, bleed bled bled, breed bred bred, burst burst burst, cling clung clung, creep crept crept,
  dig dug dug, dream dreamt dreamt, drink drank drunk, feed fed fed, flee fled fled, fling flung flung, forbid forbade forbidden,
  foresee foresaw foreseen, freeze froze frozen, grind ground ground, kneel knelt knelt, lend lent lent, light lit lit,
  oversee oversaw overseen, rebuild rebuilt rebuilt, shrink shrank shrunk, sink sank sunk, slide slid slid, spin spun spun,
  spit spat spat, spring sprang sprung, sting stung stung, sweep swept swept, swim swam swum, swing swung swung,
  undertake undertook undertaken, uphold upheld upheld, wake woke woken, weep wept wept, withhold withheld withheld,
  withstand withstood withstood, beat beat beaten, be was been, become became become, begin began begun, bet bet bet, bid bid bid, bite bit bitten, blow blew blown,
  break broke broken, bring brought brought, build built built, buy bought bought, catch caught caught,
  choose chose chosen, come came come, cost cost cost, cut cut cut, deal dealt dealt, draw drew drawn,
  drive drove driven, eat ate eaten, fall fell fallen, feel felt felt, fight fought fought, find found found,
  fly flew flown, forget forgot forgotten, forgive forgave forgiven, get got gotten, give gave given, go went gone, grow grew grown,
  hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
  keep kept kept, know knew known, lay laid laid, lead led led, leave left left, let let let, lie lay lain,
  lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, overcome overcame overcome, pay paid paid, put put put,
  quit quit quit, read read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said,
  see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken,
  shoot shot shot, show showed shown, shut shut shut, sing sang sung, sit sat sat, sleep slept slept,
  speak spoke spoken, spend spent spent, split split split, spread spread spread, stand stood stood,
  steal stole stolen, stick stuck stuck, strike struck struck, swear swore sworn, take took taken,
  teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
  undergo underwent undergone, understand understood understood, wear wore worn, win won won,
  withdraw withdrew withdrawn, write wrote written`;

/** Verbs whose present tense is worth knowing, since it looks like nouns. */
const REGULAR = `
  accept accuse acknowledge add admit advise advocate agree allege allow announce answer apologize appeal appear
  applaud apply approve argue arrive ask assert assess assail assume assure attack attempt attend avoid back beg believe
  bemoan blame blast boast brag brand call care carry cast caution celebrate challenge change chant characterize
  charge chide cite claim clarify close collect comment compare complain concede conclude condemn confess
  confirm consider contend continue convince correct counter create credit cry criticize debate decide declare
  decline decry defend define demand denounce deny depict deride describe detail die disagree disclose discuss
  dismiss dispute doubt downplay dub echo elaborate email embrace emphasize encourage end endorse estimate
  exclaim exhort expect explain express face fail fear feature file follow forecast fume gush hail happen
  help hint hope identify illustrate imagine imply include indicate inform insist instruct intend interject
  interpret intone introduce invite invoke jab joke judge kid kill label lament lash laud laugh launch learn
  lecture liken like list live look love maintain marvel mention mock move mull muse mutter name need note object observe
  offer open oppose order outline own pen phrase plan play plead please pledge point ponder portray post praise
  preach predict prefer prepare present press proclaim profess prohibit promise promote prompt pronounce propose protest
  prove provide publish push question quip quote rail raise rate reach react reason reassert reassure recall receive recite
  recommend recount refer reflect refuse reiterate reject rejoin relate release remain remark remember remind
  repeat reply report request require resign respond restate retort return reveal ridicule rule scoff
  scold scream seem serve share shout sigh signal slam smile snap speculate start state stay stop stress
  suggest support suppose surmise suspect talk tease term testify text thank theorize threaten thunder title
  tout try tweet underline underscore unleash update urge use vent venture view visit voice volunteer vote vow wait
  want warn watch welcome whisper wish wonder work worry yell`;

const FORMS = new Map<string, VerbUse>();

function add(form: string, lemma: string, use: VerbForm): void {
  const known = FORMS.get(form);
  if (known) known.forms.push(use);
  else FORMS.set(form, { lemma, forms: [use] });
}

const doubles = (base: string): boolean =>
  /^(?:admit|beg|brag|cut|get|hit|jab|let|plan|put|quip|quit|refer|run|set|shut|sit|slam|snap|split|stop|swim|win|bet|bid|begin|forget|rub|kid|dub)$/.test(
    base,
  );

const third = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
};
const past = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubles(base)) return `${base}${base.at(-1) ?? ''}ed`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
};
const ing = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (doubles(base)) return `${base}${base.at(-1) ?? ''}ing`;
  return /[^eoy]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${base}ing`;
};

for (const entry of IRREGULAR.trim().split(/,\s*/)) {
  const [base = '', preterite = '', participle = ''] = entry.split(/\s+/);
  add(base, base, 'base');
  add(third(base), base, 'third');
  add(preterite, base, 'past');
  if (participle !== preterite) add(participle, base, 'participle');
  add(ing(base), base, 'ing');
}
for (const base of REGULAR.trim().split(/\s+/)) {
  add(base, base, 'base');
  add(third(base), base, 'third');
  add(past(base), base, 'past');
  add(ing(base), base, 'ing');
}

/** What verb form a word can be, by the list of common verbs and the endings of others. Lower case. */
export function verbUse(word: string): VerbUse | null {
  const known = FORMS.get(word);
  if (known) return known;
  if (word.length > 5 && /[^e]ed$/.test(word)) return { lemma: '', forms: ['past'] };
  if (word.length > 5 && word.endsWith('ing')) return { lemma: '', forms: ['ing'] };
  // British spelling: criticise, emphasise.
  const american = word.replace(/is(?=(?:e|es|ed|ing)$)/, 'iz');
  return american === word ? null : (FORMS.get(american) ?? null);
}
