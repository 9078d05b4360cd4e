const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations a name or number follows: their full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev fr hon gov sen rep pres sec gen col lt maj capt cmdr sgt cpl adm brig
  messrs mme mlle mgr rt st ste mt ft jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thurs fri sat sun no nos vs v vol fig pp ca approx est art dept supt det atty asst assoc ald
  amb`);

/** Abbreviations a sentence may end on. */
export const TRAILING_ABBREVIATIONS = words(`
  inc ltd co corp plc llc bros jr sr etc al esq ave blvd rd ph.d bldg dist
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo`);

/** Words that, capitalised after an abbreviation, open a new sentence rather than continue a name. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my your in on at by for
  from with as after before but and so yet or if when while where although though because since until
  however meanwhile there here what who why how both many some most all no not another other one two
  three last next during under over about according among despite even also now then still once only
  nor first finally later earlier police officials people`);
