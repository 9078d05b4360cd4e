const set = (words: string) => new Set(words.split(' '));

/** Offices: a surname behind one is most likely that of the one who holds it. */
export const OFFICES = set(
  'president premier chancellor minister secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor justice general gen ambassador envoy commissioner chairman chairwoman king queen prince ' +
    'princess pope ayatollah sultan emir sheikh speaker',
);

/** Other words in front of a surname that are no first name. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend judge colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt admiral adm chair director chief imam monsieur madame herr frau detective officer ' +
    'coach leader attorney inspector agent sheriff deputy',
);

/** Small words that begin sentences, so that their capital says nothing. */
export const FIRST_WORDS = set(
  'the a an and but or nor so yet for if when while as after before since until although though because ' +
    'unless once where that this these those what why how who whom whose which did does do is are was were ' +
    'has have had will would can could may might should must in on at by to from with without of about ' +
    'against between during under over through like unlike according then now later earlier meanwhile ' +
    'however still also even only not yes no he she it they we you i his her its their our your my say ' +
    'says said told asked both neither either today yesterday tomorrow despite amid via per former inside ' +
    'outside near across around within into toward towards behind beyond back all some many most other one two ' +
    'three four five six seven eight nine ten another each every several few any such here there',
);

/** After these the name of a place stands as a place. */
export const PREPOSITIONS = set(
  'in to from near across into outside inside around within at toward towards through throughout via between ' +
    'against with leave left visit visited enter entered fled cross of',
);

export const MONTHS = set(
  'january february march april may june july august september october november december',
);

const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');

/** Words with a capital of their own that stand beside any name. */
export const isCalendarWord = (word: string) => DAYS.has(word) || MONTHS.has(word);

/** Offices, bodies and ways of a state: before and behind these a country is meant, whatever follows. */
export const STATE_WORDS = set(
  'prime foreign interior defense defence finance vice deputy acting special embassy army navy air armed forces ' +
    'force marine marines guard revolutionary senate house congress parliament supreme court constitution ' +
    'government state department ministry treasury federal central customs border capitol justice national ' +
    'security intelligence republican republicans democrat democrats democratic labour conservative tory mp ' +
    'oblast province region time securities trade food drug commerce energy health education agriculture homeland ' +
    'coast postal geological environmental privacy attorney soviet nazi communist imperial mainland downtown greater great ' +
    'modern occupied crown premier',
);

/** What begins a longer name of another place: New England, Fort Worth. */
export const PLACE_PREFIXES = set(
  'new south north east west san santa saint st fort port lake mount cape los las el la el le grand little t',
);

/** What a longer name ends in that only begins with the name: Washington Post, U.S. Bank Stadium, Sherman Oaks. */
export const HEADS = set(
  'airlines airways airport association avenue awards bank bay beach bible bridge building business canal ' +
    'cathedral center centre championship championships chapter chronicle church club college company conference ' +
    'corp county cup daily dispatch exchange express fc festival film foundation games gardens gazette globe group ' +
    'hall heights herald hills hospital hotel idol inc independent inquirer institute island islands journal lake ' +
    'league library llc ltd magazine mail marathon medical metal mirror monitor mountain mountains movie museum ' +
    'music news oaks observer open orchestra park peninsula philharmonic post press presswire prize project public ' +
    'quarter quartet radio railways record records register review river road school sea society square stadium ' +
    'standard star stock strait street studio studios sun symphony telegraph television temple theater theatre ' +
    'times today tower tribune tv university valley weekly zoo',
);

/** What teams are called behind the name of their town or state, in English-speaking leagues. */
export const TEAMS = set(
  '49ers 76ers albion angels astros athletics avalanche bears bengals bills blackhawks blazers braves brewers ' +
    'broncos browns bruins buccaneers bucks bulldogs bulls canadiens canucks capitals cardinals cavaliers celtics ' +
    'chargers chiefs clippers coyotes cubs devils diamondbacks dodgers dolphins ducks eagles falcons flames flyers ' +
    'galaxy giants grizzlies guardians hawks heat hornets hotspur huskies hurricanes islanders jaguars jazz jets ' +
    'kings knicks kraken lakers lightning lions longhorns magic mariners marlins mavericks mets nationals nets ' +
    'nuggets oilers orioles pacers packers padres panthers patriots pelicans penguins phillies pirates pistons ' +
    'predators raiders rams rangers raptors ravens redskins rockets rockies rovers royals sabres saints seahawks ' +
    'senators sharks sounders spartans spurs steelers suns texans thunder tigers timberwolves titans trojans twins ' +
    'united vikings wanderers warriors wild wizards wolverines yankees',
);

/** What newspapers are called that have the name of a street or a body in theirs: The Wall Street Journal. */
export const PAPERS = set('Chronicle Gazette Herald Journal Post Times Tribune');

/** What such a name begins with, joined by “of”: University of Texas, Duke of York. */
export const HEADS_OF = set(
  'academy bank bishop archbishop church college countess duchess duke earl gulf institute museum prince ' +
    'princess school society strait university',
);

/** Acronyms that are everyday words too, when a button or a headline shouts them. */
export const SHOUTED = set('us it who or am pm in at as is no so');

/** Names of one thing that have another place's in them, where the words beside it would not tell. */
export const LONGER_PLACES = new Set([
  'african american',
  'british columbia',
  'central america',
  'central american',
  'equatorial guinea',
  'guinea bissau',
  'guinea pig',
  'guinea pigs',
  'indian ocean',
  'inner mongolia',
  'latin america',
  'latin american',
  'native american',
  'native americans',
  'northern ireland',
  'northern irish',
]);

/** The states that stand behind a town's name; not those that are as well known as something else. */
export const AMERICAN_STATES = new Set([
  ...(
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana ' +
    'nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming'
  ).split(' '),
  ...[
    'new hampshire',
    'new jersey',
    'new mexico',
    'north carolina',
    'north dakota',
    'rhode island',
  ],
  ...['south carolina', 'south dakota', 'west virginia'],
]);

/** The same as papers shorten them. */
export const SHORT_STATES = set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ' +
    'ny okla ore pa ri sc sd tenn tex va vt wash wis wva wyo',
);

/** And as the post does. */
export const POSTAL_STATES = set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY',
);

/** What two people have or are together: the Trump–Kim summit. */
export const JOINT_NOUNS = set(
  'accord administration agreement alliance call campaign contest deal debate duel encounter feud friendship meeting ' +
    'meetings negotiations pact partnership plan relationship rivalry summit summits talks team ticket treaty',
);

/** Parts of a place. */
export const PARTS = set(
  'southern southeastern southwestern northeastern northwestern upstate downtown mainland rural',
);

/** The same of places outside America, where universities are seldom called so. */
export const PARTS_ABROAD = set('northern eastern western central');

/** What parts of a news page are called. */
export const SECTIONS = set(
  'business culture economy election elections markets news opinion politics sport sports travel weather',
);

/** What a surname stands in front of in titles and labels, without being part of it: Trump Administration. */
export const FOLLOWERS = set(
  'administration aide aides allies ally campaign cabinet era family impeachment inquiry lawyer lawyers loyalists ' +
    'officials presidency rally speech supporter supporters tariffs team trial tweet tweets voters',
);
