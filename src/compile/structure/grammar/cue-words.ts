const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that report speech whatever stands around them. */
export const SAYING = words(`
  say tell add write ask explain argue warn insist stress note tweet state announce declare claim deny
  reply recall admit testify comment conclude suggest assert respond answer acknowledge allege boast
  caution complain concede confirm contend counter cry disclose emphasize exclaim fume gush joke lament
  maintain mention muse mutter observe opine predict proclaim promise pronounce quip reiterate remark remind
  retort reveal scoff shout sigh speculate swear text urge vow whisper yell email interject elaborate
  scream report intone ponder recount plead brag preach surmise volunteer post explain continue recite
  venture marvel rail snap demand vow chant sing`);

/** Verbs that take what something is called: their subject speaks even where another's speech is reported. */
export const CALLING = words(`call describe dub label term brand characterize title nickname`);

/** Verbs whose subject can be the source of words in quotation marks after them. */
export const REPORTING = words(`
  agree advise apologize appeal applaud accuse advocate assail assess assure attack believe bemoan beg blame
  blast brand call care caution celebrate challenge characterize charge chide cite clarify compare condemn
  confess consider credit criticize debate decide decry defend demand denounce depict deride describe
  detail dismiss dispute doubt downplay dub echo embrace encourage endorse estimate exhort express fear feel
  find hail hear hope identify imagine imply indicate inform instruct introduce invite invoke jab judge know
  label lash laud laugh lecture liken like mock name object offer order outline pen   please
  pledge point portray praise prefer present press profess prohibit promote propose protest provide
  publish question quote raise rate reason reassert reassure recommend refer reflect refuse reject release
  repeat request require restate ridicule rule scold see  sing slam speak  talk tease term thank think
  threaten thunder title tout underline underscore unleash vent view voice want welcome wish wonder 
  worry    read  issue     expect understand  `);

/** Nouns for words: "his claim that", "in a statement that". */
export const SPEECH_NOUNS = words(`
  account address answer argument article assertion assessment boast call charge claim column comment
  comments complaint declaration description email essay explanation interview letter line memo
  message motto note op-ed phrase phrases pledge post posts prediction promise proposal question quote quip
  reference remark remarks reply report response rhetoric slogan speech statement statements suggestion
  testimony text tweet tweets view vow warning warnings word words claims call calls`);
