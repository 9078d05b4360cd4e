import * as kinds from './word-kinds.ts';

const kindsByWord = new Map<string, number>();

/** Puts words down as of a kind. */
function learn(kind: number, words: string): void {
  for (const word of words.toLowerCase().split(' ')) {
    kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | kind);
  }
}

// Offices: a surname behind one is most likely that of the one who holds it.
learn(
  kinds.OFFICE,
  'president premier chancellor minister secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor justice general gen ambassador envoy commissioner chairman chairwoman king queen prince ' +
    'princess pope ayatollah sultan emir sheikh speaker',
);

// Other words in front of a surname that are no first name.
learn(
  kinds.TITLE,
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend judge colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt admiral adm chair director chief imam monsieur madame herr frau detective officer ' +
    'coach leader attorney inspector agent sheriff deputy',
);

// Small words that begin sentences, so that their capital says nothing.
learn(
  kinds.FIRST_WORD,
  'the a an and but or nor so yet for if when while as after before since until although though because ' +
    'unless once where that this these those what why how who whom whose which did does do is are was were ' +
    'has have had will would can could may might should must in on at by to from with without of about ' +
    'against between during under over through like unlike according then now later earlier meanwhile ' +
    'however still also even only not yes no he she it they we you i his her its their our your my say ' +
    'says said told asked both neither either today yesterday tomorrow despite amid via per former inside ' +
    'outside near across around within into toward towards behind beyond back all some many most other one two ' +
    'three four five six seven eight nine ten another each every several few any such here there',
);

learn(
  kinds.MONTH,
  'january february march april may june july august september october november december',
);

learn(kinds.DAY, 'monday tuesday wednesday thursday friday saturday sunday');

// Offices, bodies and ways of a state: before and behind these a country is meant, whatever follows.
learn(
  kinds.STATE_WORD,
  'prime foreign interior defense defence finance vice deputy acting special embassy army navy air armed forces ' +
    'force marine marines guard revolutionary senate house congress parliament supreme court constitution ' +
    'government state department ministry treasury federal central customs border capitol justice national ' +
    'security intelligence republican republicans democrat democrats democratic labour conservative tory mp ' +
    'oblast province region time securities trade food drug commerce energy health education agriculture homeland ' +
    'coast postal geological environmental privacy attorney soviet nazi communist imperial mainland downtown greater great ' +
    'modern occupied crown premier',
);

// What begins a longer name of another place: New England, Fort Worth.
learn(
  kinds.PLACE_PREFIX,
  'new south north east west san santa saint st fort port lake mount cape los las el la el le grand little t',
);

// What a longer name ends in that only begins with the name: Washington Post, U.S. Bank Stadium, Sherman Oaks.
learn(
  kinds.HEAD,
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

// What teams are called behind the name of their town or state, in English-speaking leagues.
learn(
  kinds.HEAD,
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

// What such a name begins with, joined by “of”: University of Texas, Duke of York.
learn(
  kinds.HEAD_OF,
  'academy bank bishop archbishop church college countess duchess duke earl gulf institute museum prince ' +
    'princess school society strait university',
);

// Acronyms that are everyday words too, when a button or a headline shouts them.
learn(kinds.SHOUTED, 'us it who or am pm in at as is no so');

// The states that stand behind a town's name; not those that are as well known as something else.
learn(
  kinds.AMERICAN_STATE,
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana ' +
    'nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming',
);

// And as the post does.
learn(
  kinds.POSTAL_STATE,
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY',
);

// Parts of a place.
learn(
  kinds.PART,
  'southern southeastern southwestern northeastern northwestern upstate downtown mainland rural',
);

// The same of places outside America, where universities are seldom called so.
learn(kinds.PART_ABROAD, 'northern eastern western central');

// What a surname stands in front of in titles and labels, without being part of it: Trump Administration.
learn(
  kinds.FOLLOWER,
  'administration aide aides allies ally campaign cabinet era family impeachment inquiry lawyer lawyers loyalists ' +
    'officials presidency rally speech supporter supporters tariffs team trial tweet tweets voters',
);

/** Which of a page's words are known beside names, in small letters, and of what kinds they are. */
export function kindsOf(words: readonly string[]): [word: string, kinds: number][] {
  const found = new Map<string, number>();
  for (const word of words) {
    const small = word.toLowerCase();
    const kind = kindsByWord.get(small);
    if (kind !== undefined) found.set(small, kind);
  }
  return [...found];
}
