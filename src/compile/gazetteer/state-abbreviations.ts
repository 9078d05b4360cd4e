/** How American states are written behind a town's name: by the press, by the post. */
const source = `
  Ala AL Alabama|Alaska AK Alaska|Ariz AZ Arizona|Ark AR Arkansas|Calif CA California|Colo CO Colorado
  Conn CT Connecticut|Del DE Delaware|DC DC District of Columbia|Fla FL Florida|Ga GA Georgia|Hawaii HI Hawaii
  Ida ID Idaho|Ill IL Illinois|Ind IN Indiana|Iowa IA Iowa|Kan KS Kansas|Ky KY Kentucky|La LA Louisiana|Maine ME Maine
  Md MD Maryland|Mass MA Massachusetts|Mich MI Michigan|Minn MN Minnesota|Miss MS Mississippi|Mo MO Missouri
  Mont MT Montana|Neb NE Nebraska|Nev NV Nevada|NH NH New Hampshire|NJ NJ New Jersey|NM NM New Mexico|NY NY New York
  NC NC North Carolina|ND ND North Dakota|Ohio OH Ohio|Okla OK Oklahoma|Ore OR Oregon|Pa PA Pennsylvania
  RI RI Rhode Island|SC SC South Carolina|SD SD South Dakota|Tenn TN Tennessee|Tex TX Texas|Utah UT Utah|Vt VT Vermont
  Va VA Virginia|Wash WA Washington|WVa WV West Virginia|Wis WI Wisconsin|Wyo WY Wyoming`;

const press = new Map<string, string>();
const post = new Map<string, string>();
for (const row of source.trim().split(/\||\n/)) {
  const [inPress = '', inPost = '', ...name] = row.trim().split(' ');
  press.set(inPress, name.join(' '));
  post.set(inPost, name.join(' '));
}

/** The state that "Fla.", "N.Y." or "FL" stands for behind a town's name; "M.S." and "Mo" stand for none. */
export const stateAbbreviated = (short: string): string | undefined =>
  short.endsWith('.') ? press.get(short.replaceAll('.', '')) : post.get(short);
