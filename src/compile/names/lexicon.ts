const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a person's name that are no part of it. Lower case, without final dots. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness
  president vice-president premier chancellor minister secretary governor mayor senator sen
  congressman congresswoman representative rep ambassador envoy deputy speaker chairman chairwoman
  chair chairperson chief director commissioner spokesman spokeswoman spokesperson judge justice
  attorney sheriff general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral
  adm commander brigadier brig marshal king queen prince princess emperor sultan sheikh shaikh emir
  pope cardinal bishop archbishop father rev reverend rabbi imam ayatollah mullah pastor sister
  brother coach manager leader senior detective officer inspector constable superintendent
  chief-executive ceo editor founder co-founder pm mp mep hon count duke duchess tsar czar`);

/** Parts of compound titles, which count as a title only beside one: Prime Minister, Vice President. */
export const TITLE_PARTS = words(`
  prime vice foreign defence defense interior finance former ex acting deputy first lady interim
  assistant associate executive national security adviser advisor state district chief crown supreme
  general attorney lieutenant major rear high grand senior junior united managing health education
  justice trade press`);

/** Nouns for what a person is or does, lower case, singular. */
export const ROLES = words(`
  minister president premier chancellor secretary governor mayor senator congressman congresswoman
  representative ambassador envoy deputy speaker chairman chairwoman chair chairperson chief director
  commissioner spokesman spokeswoman spokesperson judge justice attorney sheriff general colonel
  lieutenant major captain sergeant admiral commander brigadier marshal king queen prince princess
  emperor sultan sheikh emir pope cardinal bishop archbishop priest rabbi imam ayatollah cleric pastor
  coach manager leader detective officer inspector official executive ceo editor founder co-founder
  lawyer journalist reporter correspondent columnist author writer novelist poet singer actor actress
  director producer musician rapper artist painter designer architect engineer scientist researcher
  professor lecturer teacher economist analyst strategist historian expert adviser advisor aide
  activist campaigner dissident politician lawmaker legislator diplomat negotiator mediator
  businessman businesswoman entrepreneur billionaire tycoon investor banker trader farmer worker
  doctor surgeon physician nurse epidemiologist virologist biologist physicist chemist astronaut
  pilot soldier fighter militant rebel warlord general striker midfielder defender goalkeeper winger
  forward player footballer cricketer batsman bowler sprinter swimmer cyclist boxer driver champion
  golfer goalie goaltender defenseman cornerback linebacker winger magnate oligarch mogul counterpart heir heiress prosecutor quarterback pitcher athlete candidate nominee contender rival opponent incumbent
  successor predecessor head boss member partner owner chairman resident victim suspect defendant
  prosecutor student pupil mother father son daughter wife husband brother sister widow man woman
  boy girl teenager dictator ruler monarch star celebrity host presenter broadcaster comedian
  filmmaker photographer curator critic blogger whistleblower hacker developer programmer founder
  treasurer auditor ombudsman regulator superintendent principal dean provost rector
  administrator scholar fellow counsel reverend corporal broker consultant contractor chef
  fisherman historian linguist philosopher psychologist psychiatrist sociologist anthropologist
  archaeologist geologist astronomer mathematician engineer technician meteorologist climatologist
  ecologist oceanographer zoologist botanist paediatrician pediatrician cardiologist oncologist
  neurologist pharmacist dentist veterinarian midwife paramedic firefighter rescuer guard warden
  trainer referee umpire organizer organiser planner developer landowner shopkeeper retailer
  merchant accountant notary magistrate clerk librarian archivist translator interpreter critic
  playwright dramatist screenwriter composer conductor pianist violinist guitarist drummer dancer
  choreographer sculptor illustrator cartoonist influencer youtuber
  refugee migrant immigrant recruit vocalist frontman rookie protester demonstrator survivor witness passenger tourist resident neighbour
  neighbor colleague friend relative cousin uncle aunt nephew niece grandson granddaughter
  grandfather grandmother stepfather stepmother fiance fiancee girlfriend boyfriend`);

/** Nouns for what an organization is, as in "news outlet Iran International". */
export const ORGANIZATION_NOUNS = words(`
  outlet agency newspaper journal magazine broadcaster channel network website company firm giant group bank
  airline carmaker manufacturer maker retailer supplier operator startup start-up conglomerate
  subsidiary unit think-tank charity foundation union federation association coalition alliance party
  militia movement organisation organization institute university college school hospital church
  ministry department committee commission council court parliament club team side brand label studio
  band quartet ensemble choir
  publisher consultancy brokerage insurer lender fund exchange watchdog regulator body cooperative`);

/** Nouns for what a place is, as in "the port city Mariupol". */
export const PLACE_NOUNS = words(`
  city town village capital suburb district province region state county island peninsula river lake
  sea ocean mountain port country nation republic territory kingdom neighbourhood neighborhood
  municipality commune hamlet parish settlement township borough archipelago prefecture canton
  governorate emirate camp`);

/** Nouns for what a place is, as they stand behind its name: "Cosham railway station", "Thioro village". */
export const PLACE_TAILS = words(`
  city town village district province region county island peninsula river lake suburb municipality
  commune parish township borough prefecture governorate neighbourhood neighborhood station airport
  oblast valley stadium street road`);

/** Last words that make a town's newspaper of its name. */
export const NEWSPAPER_WORDS = words(`
  chronicle courier gazette globe guardian herald journal mail mirror news observer post
  star statesman sun telegram telegraph times tribune`);

/** Last words (or words before "of" or "for") of offices that one person holds. */
export const OFFICES = words(`
  adviser advisor ambassador chairman chairperson chairwoman chancellor commissioner coordinator
  deputy director envoy executive governor inspector manager mayor member minister officer premier
  president prince princess representative secretary senator spokesman spokesperson spokeswoman
  superintendent treasurer undersecretary vice-chancellor vice-president ruler sultan emir`);

export const WEEKDAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);

/** Last words (or words before "of") that make a name an organization's. */
export const ORGANIZATION_WORDS = words(`
  agency airlines airways alliance army assembly association authority bank board brigade bureau
  brigades broadcasting cabinet center centre chamber chronicle church city-council club co coalition college commerce
  commission committee company confederation congress conservatives consortium corp corporation
  corps council court daily department division enterprises exchange federation fc films force forces
  foundation front fund gazette group guard guards guild herald holdings hospital house inc industries
  initiative institute institution international journal laboratories laboratory league limited llc
  ltd magazine media ministry mission mosque motors movement museum nations navy network news
  newspaper office orchestra organisation organization parliament partners partnership party patrol
  plc police post press prosecutor procuratorate productions program programme radio records regiment reuters
  school senate service services society solutions studios syndicate systems team technologies
  technology telegraph television theatre theater times trade trust tribunal tribune troops tv union
  united university watch weekly works`);

/** Those of them that no place, hall or ship has. */
export const BODY_WORDS = words(`
  agency airlines airways alliance army assembly association authority board bureau club college
  committee company confederation corp corporation council federation foundation gazette government
  herald inc institute league limited llc ltd magazine ministry navy news newspaper organisation
  organization party plc police railway railways school society syndicate tribune union university`);

/** Last words of firms, which no town and nobody has. */
export const FIRM_WORDS = words(`
  airlines airways bancorp electronics enterprises entertainment foods holdings industries motors
  music observatory pharmaceuticals pictures productions recordings records semiconductor software studios technologies
  therapeutics fc hc cf afc`);

/** Last words of areas and sites that are no bodies, whatever stands before them. */
export const SITE_WORDS = words(`
  airbase area complex constituency districts estate ward zone zones`);

/** Last words (or words before "of") that make a name a place's. */
export const PLACE_WORDS = words(`
  airport avenue basin bay beach bridge canal cape city coast county creek desert district falls
  forest gulf harbor harbour heights hill hills island islands lake mount mountain mountains ocean
  park peninsula plateau port prefecture province region republic river road sea square state states
  strait street territory town township valley village`);

/** Last words (or words before "of") that make a name an event's. */
export const EVENT_WORDS = words(`
  war wars battle summit forum conference olympics games cup championship championships festival
  election elections revolution uprising massacre crisis expo fair prix marathon referendum
  convention hearings inauguration earthquake hurricane cyclone typhoon`);

/** Last words (or words before "of") of what bodies make and keep: laws, plans, prizes, lists. */
export const WORK_WORDS = words(`
  accord act agreement amendment award awards bill census charter code constitution contract deal decree
  directive doctrine framework guidelines index law laws list pact plan plans policy
  prize program programs programme protocol questionnaire regulation report resolution roadmap rule rules scheme statute strategy
  study survey treaty vaccine virus`);

/** Words that begin sentences or headings in capitals without being names. */
export const COMMON_WORDS = words(`
  a about above according across after again against ahead all allegedly almost along already also
  although always amid among an and another any anyone are around as aside asked at back based be
  because been before behind being below besides between beyond both but by can clearly could
  currently despite did do does down due during each earlier either elsewhere even eventually ever
  every everyone everything except finally first following for former fortunately frankly from
  further furthermore given had has have having he hence her here hers herself him himself his how
  however i if in including indeed initially inside instead into is it its itself just last later
  lastly least less let like likewise many may maybe me meanwhile might moreover more most much must
  my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing
  now obviously of off officials often on once one only or originally other others otherwise our ours
  out outside over overall own people perhaps please previously quite rather read recently regarding
  regardless second separately several shall she should similarly since so some somebody someone
  something sometimes soon speaking still subsequently such surely than that the their theirs them
  themselves then there therefore these they this those though three through throughout thus to today
  together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us
  usually very via was we well were what whatever when whenever where whereas whether which while who
  whoever whole whom whose why will with within without would yes yesterday yet you your yours
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn fall winter christmas easter north south east west northern southern eastern
  western god internet mon tue tues wed thu thur thurs fri inc ltd tbsp tsp samaritan`);

/** Small words that begin many surnames. */
export const SURNAME_PARTICLES = words(
  `de da do dos das del della di du la le el al bin bint ibn von van der den ter zu ap ben abu mac mc st`,
);

/** Verbs of saying: their subject is somebody. */
export const SAYING = words(`
  said says say told tells added adds asked explained argued warned insisted stressed noted tweeted
  wrote stated announced declared claimed denied replied recalled admitted testified commented
  concluded suggested believes thinks`);

/** First words of a government's bodies: before them a country's adjective is no part of the name. */
export const GOVERNMENT_WORDS = words(`
  ministry army air navy parliament foreign defence defense interior finance health central government
  supreme embassy chamber institute prosecutor meteorological academy cabinet police football armed
  royal federal department bureau high intelligence senate state customs immigration revolutionary`);

/** Words for members of peoples and faiths that have no country of their own name. Singular. */
export const PEOPLES = words(`
  muslim christian jew arab european african american asian hindu sunni shiite shia catholic buddhist kurd
  westerner latino hispanic scot aussie texan californian queenslander parisian londoner muscovite chechen tibetan uyghur
  rohingya bengali punjabi tamil sikh slav protestant jewish islamic kurdish western soviet`);

/** Words whose possessive is part of a name: the People's Republic, the Prosecutor's Office. */
export const OWNERS = words(`
  people peoples women men children workers farmers boys girls veterans prosecutor attorney magistrate
  magistrates president governor mayor king queen prince princess st king's lords teachers players
  athletes writers lawyers journalists doctors nurses students youth secretary minister`);
