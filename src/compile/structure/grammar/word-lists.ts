const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(`
  the a an this these those some any no each every several many few most all both another other such
  his her its their our my your either neither half certain`);

export const POSSESSIVES = words('his her its their our my your');

/** Pronouns that can be subjects. */
export const PRONOUNS = words(`
  he she they i we it you someone somebody everyone everybody anyone anybody nobody none others
  him them us me himself herself themselves`);

export const PREPOSITIONS = words(`
  of in on at by for with from to about against during after before between among under over into
  through without within toward towards across behind near outside inside amid amidst despite per via
  like than upon off onto alongside including regarding concerning as since until unlike except beyond
  above below around along following besides versus throughout`);

export const AUXILIARIES = words(`
  am is are was were be been being has have had having do does did will would shall should can could
  may might must cannot ’ll 'll ’ve 've ’d 'd ’re 're isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t
  hasn't hasn’t haven't haven’t hadn't hadn’t don't don’t doesn't doesn’t didn't didn’t won't won’t
  wouldn't wouldn’t couldn't couldn’t can't can’t shouldn't shouldn’t`);

export const ADVERBS = words(`
  also then now later earlier just still even never always often once twice again too soon ago yet
  already instead however meanwhile perhaps maybe quite rather very so only not further ever almost
  today yesterday tomorrow tonight here there elsewhere otherwise nonetheless nevertheless therefore
  thus hence indeed moreover furthermore afterward afterwards thereafter back apparently aloud online
  sometimes somewhat ahead apart together away up down out`);

export const CONJUNCTIONS = words('and or but nor & plus');

export const RELATIVES = words('who whom whose which');

export const SUBORDINATORS = words(`
  that because although though while when whenever where whereas if unless whether how why what lest
  once whereupon`);

export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
  dec. morning afternoon evening night week month year weekend`);

/** Adjectives that stand before a person's name without an article. */
export const NAME_ADJECTIVES = words(`
  former ex late acting fellow longtime long-time senior veteran then-presidential top former-president
  onetime one-time presidential vice-presidential republican democratic conservative liberal state chief
  deputy prime foreign defense interior federal white house national campaign party gop self-described`);

/** Verbs whose present tense is a common noun as well: "claims", "reports", "calls". */
export const NOUN_VERBS = words(`
  answer appeal approach attack attempt back bet bid blame blast boast brand break build call care carry cast
  caution challenge change charge claim close comment complaint cost counter cover credit cry cut deal debate
  demand deny detail die dispute doubt draw drive echo email end estimate eye face fall fear feature feel fight
  file find follow forecast gain give hail help hint hit hold hope hurt issue jab joke judge kid kill label
  lash laugh launch lead leave lecture let lie like link list live look love make mark match meet mention move
  name need note object offer open order outline pay pen phrase place plan play plea pledge point post praise
  present press process progress project promise promote prompt protest pull push question quip quit quote
  raise rate reach read reason record reply report request review ride ring rise rule run sale say-so scream
  see sell set shake share shoot shout show sigh sign sing smile split spread stand start state stay stick stop
  stress strike study support suspect talk tear tease term test text thank threat time title try turn tweet use
  vent venture view visit voice vote vow wait want warrant watch wave whisper win wish wonder work worry yell`);
