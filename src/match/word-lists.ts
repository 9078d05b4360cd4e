/* Words that a page is searched for as they are: in small letters, or in phrases. The others: `known-words.ts`. */
const set = (words: string) => new Set(words.split(' '));

/** After these the name of a place stands as a place. */
export const PREPOSITIONS = set(
  'in to from near across into outside inside around within at toward towards through throughout via between ' +
    'against with leave left visit visited enter entered fled cross of',
);

/** What newspapers are called that have the name of a street or a body in theirs: The Wall Street Journal. */
export const PAPERS = set('Chronicle Gazette Herald Journal Post Times Tribune');

/** American states as papers shorten them. */
export const SHORT_STATES = set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ' +
    'ny okla ore pa ri sc sd tenn tex va vt wash wis wva wyo',
);

/** The American states of two words that stand behind a town's name. */
export const TWO_WORD_STATES = new Set([
  'new hampshire',
  'new jersey',
  'new mexico',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
]);

/** What two people have or are together: the Trump–Kim summit. */
export const JOINT_NOUNS = set(
  'accord administration agreement alliance call campaign contest deal debate duel encounter feud friendship meeting ' +
    'meetings negotiations pact partnership plan relationship rivalry summit summits talks team ticket treaty',
);

/** What parts of a news page are called. */
export const SECTIONS = set(
  'business culture economy election elections markets news opinion politics sport sports travel weather',
);
