import type { Entity, Name } from '../../model/pack.ts';

export type Gender = 'female' | 'male' | 'unknown';

const FEMALE_WORDS =
  /\b(?:Mrs|Ms|Miss|Mme|Lady|Dame|Queen|Princess|Duchess|Baroness|Sister|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|actress|mother|daughter|wife|widow|sister|grandmother|aunt|niece|girl|woman|heiress|waitress|hostess|nun)\b/i;
const MALE_WORDS =
  /\b(?:Mr|Sir|Lord|King|Prince|Duke|Baron|Brother|Sheikh|Ayatollah|Imam|Pope|Cardinal|spokesman|chairman|congressman|councilman|businessman|policeman|father|son|husband|widower|brother|grandfather|uncle|nephew|boy|man|monk)\b/i;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The commonest first names that tell; the rest is left to the pronouns an article uses. */
const FEMALE_NAMES = words(`
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra
  Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura
  Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra
  Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren
  Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Anne Sara Madison
  Frances Kathryn Janice Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly
  Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Hillary Melania Ivanka Kamala Nikki
  Angela Ursula Christine Theresa Jacinda Sanna Mette Giorgia Wendy Condoleezza Madeleine Oprah Fatima Aisha
  Leila Maryam Olga Svetlana Natalia Tatiana Irina Yulia Elena Ingrid Astrid Claudia Lucia Carmen Rosa Sofia
  Camila Valentina Chiara Francesca Simone Audrey Naomi Tanya Valerie Loretta Kellyanne Chelsea Bridget Fiona`);
const MALE_NAMES = words(`
  James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
  Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob
  Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick
  Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah
  Jeremy Christian Keith Roger Terry Gerald Harold Sean Austin Carl Arthur Lawrence Dylan Jesse Bryan Joe Billy
  Bruce Gabriel Logan Albert Willie Alan Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Mason
  Philip Louis Bill Barack Mike Tim Tom Bob Jim Ted Joe Bernie Mitch Chuck Newt Rudy Mitt Vladimir Dmitry Sergei
  Sergey Ivan Boris Igor Oleg Denis Volodymyr Viktor Emmanuel Olaf Jens Recep Xi Narendra Imran Hossein Hassan
  Ali Mohammad Mohammed Muhammad Ahmed Ahmad Mahmoud Ibrahim Omar Abdullah Bashar Benjamin Colin Ben Elon Jeff
  Pedro Carlos Luis Miguel Jorge Antonio Francisco Javier Giuseppe Matteo Marco Hans Klaus Lars Erik Shinzo`);

/** What an entity's names, titles and description say of its gender. */
export function genderOf(entity: Entity, titles: readonly string[]): Gender {
  // "Mr Holt’s deputy", "wife of the king": what says whose or of whom tells nothing of them.
  const own = entity.description.replace(/^.*['’]s?\s/, '').replace(/\s(?:of|to|for)\s.*$/, '');
  const said = genderOfWords([own, ...titles].join(' '));
  if (said !== 'unknown') return said;
  const first = firstName(entity.names) ?? entity.name.split(' ')[0] ?? '';
  if (FEMALE_NAMES.has(first)) return 'female';
  return MALE_NAMES.has(first) ? 'male' : 'unknown';
}

/** What words for somebody say of their gender: "spokesman", "queen". */
export function genderOfWords(words: string): Gender {
  const female = FEMALE_WORDS.test(words);
  if (female === MALE_WORDS.test(words)) return 'unknown';
  return female ? 'female' : 'male';
}

function firstName(names: readonly Name[]): string | null {
  const full = names.find(({ kind, text }) => kind === 'full' && text.includes(' '));
  return full?.text.split(' ')[0] ?? null;
}
