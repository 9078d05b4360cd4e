/** Short forms that do not begin the long one. */
const SHORT_FORMS = new Map(
  Object.entries({
    abe: 'abraham',
    andy: 'andrew',
    beth: 'elizabeth',
    betsy: 'elizabeth',
    bill: 'william',
    bob: 'robert',
    bobby: 'robert',
    charlie: 'charles',
    chuck: 'charles',
    dick: 'richard',
    eddie: 'edward',
    hank: 'henry',
    harry: 'harold',
    jack: 'john',
    jerry: 'gerald',
    jim: 'james',
    jimmy: 'james',
    joe: 'joseph',
    kate: 'katherine',
    kathy: 'katherine',
    larry: 'lawrence',
    liz: 'elizabeth',
    maggie: 'margaret',
    mike: 'michael',
    nick: 'nicholas',
    peggy: 'margaret',
    rick: 'richard',
    steve: 'steven',
    ted: 'edward',
    tony: 'anthony',
    will: 'william',
  }),
);

/** What somebody may also be called by a first name's short form, or by the name it is the short form of. */
export function nicknamesOf(forename: string): string[] {
  const long = SHORT_FORMS.get(forename);
  const short = [...SHORT_FORMS].flatMap(([form, of]) => (of === forename ? form : []));
  return long === undefined ? short : [...short, long];
}
