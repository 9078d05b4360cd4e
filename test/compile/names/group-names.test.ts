import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../src/compile/names/group-names.ts';
import { typesByList } from '../../../src/compile/names/type-by-list.ts';
import type { TagType } from '../../../src/compile/names/tagger/labels.ts';
import type { NameGroup } from '../../../src/compile/names/name-groups.ts';
import { tagged } from './tagged.ts';

function grouped(marked: string): { groups: NameGroup[]; text: string } {
  const { text, names, sentence } = tagged(marked);
  const spans = names.map(({ first, end, type }) => {
    const [start = 0, last = 0] = [sentence.words[first]?.start, sentence.words[end - 1]?.end];
    const known = type satisfies TagType;
    return {
      ...{ start, end: last, text: text.slice(start, last), sentence: 0 },
      type: known === 'other' ? null : known,
    };
  });
  return { groups: groupNames(spans, text), text };
}

/** Each entity's names, the first of which is its own. */
const joined = (marked: string): string[][] =>
  grouped(marked).groups.map(({ name, spans }) => [name, ...spans.map(({ text }) => text)]);

describe('the names of an article', () => {
  it('are joined to a firm that begins with what was taken for a surname', () => {
    expect(joined('[Goldman Sachs organization] rose . [Goldman person] fell .')).toEqual([
      ['Goldman Sachs', 'Goldman Sachs', 'Goldman'],
    ]);
    const trump = joined('The [Trump Organization organization] rose . [Trump person] spoke .');
    expect(trump.map(([name]) => name)).toEqual(['Trump Organization', 'Trump']);
  });

  it('are joined to the country whose long name they are the head of', () => {
    expect(joined('[Iran place] spoke . The [Islamic Republic place] is old .')).toEqual([
      ['Iran', 'Iran', 'Islamic Republic'],
    ]);
  });

  it('are those of the airline that goes by a name of its country', () => {
    const flag = '[Emirates Airlines organization] grew in the [United Arab Emirates place] .';
    expect(joined(`${flag} [Emirates place] flew .`).map((names) => names.length)).toEqual([3, 2]);
    expect(joined(`${flag} The [Emirates place] grew .`).map((names) => names.length)).toEqual([
      2, 3,
    ]);
  });

  it('are joined to the organization behind which they stand in brackets', () => {
    const text =
      'The [Office of Posts organization] ( [Telcor place] ) spoke . [Telcor place] ended .';
    expect(joined(text)).toEqual([['Office of Posts', 'Office of Posts', 'Telcor', 'Telcor']]);
    const town = 'The [University of Technology organization] ( [Sydney place] ) spoke .';
    expect(joined(town)).toHaveLength(2);
    const person = 'The [Labour Party organization] ( [Keir person] and others ) spoke .';
    expect(joined(person)).toHaveLength(2);
  });

  it('leave the nation or party in brackets out of the names of a person', () => {
    expect(joined('[Nasser al-Attiyah person] ( [QAT organization] ) won .')).toHaveLength(2);
    expect(joined('[Hayward place] ( [AP organization] ) fell .')).toHaveLength(2);
    expect(joined('[Mohammed bin Salman person] ( [MBS person] ) won .')).toHaveLength(1);
  });

  it('are joined to a firm whatever its short form was taken for', () => {
    expect(joined('[Xiaomi Corp. organization] rose . [Xiaomi place] fell .')).toHaveLength(1);
    expect(joined('[Zelmor Holdings organization] rose . [Zelmor place] fell .')).toHaveLength(1);
    expect(joined('[Boston Holdings organization] rose in [Boston place] .')).toHaveLength(2);
  });

  it('are joined to whoever bears them in another spelling, or without initials and Jr.', () => {
    const spelled = '[Marko Zelinsky person] spoke . [Zelinskyy person] left .';
    expect(joined(spelled)).toHaveLength(1);
    expect(joined('[Marko Zelinsky person] and [Marko Zelinskiy person] .')).toHaveLength(1);
    expect(joined('[Eva Lee person] spoke . [Li person] left .')).toHaveLength(2);
    const junior = '[Patrick Lorne Jr. person] left . [Patrick W. Lorne person] came .';
    expect(joined(junior)).toHaveLength(1);
    const others = '[George W. Lorne person] left . [George H. Lorne person] came .';
    expect(joined(others)).toHaveLength(2);
    expect(joined('[Juan Carlos Lorne person] , [Juan Luis Lorne person] .')).toHaveLength(2);
    expect(joined('[John Lorne Jr. person] met [John Lorne Sr. person] .')).toHaveLength(2);
  });

  it('are those of a firm, not of its part or product', () => {
    const firm = '[Zelmor organization] grew .';
    expect(joined('[Apple TV organization] came . [Apple organization] grew .')).toHaveLength(2);
    expect(joined(`${firm} ${firm} Then [Zelmor Kite organization] came .`)).toHaveLength(2);
    expect(joined(`${firm} ${firm} Then [Zelmor Group organization] fell .`)).toHaveLength(1);
    expect(joined(`${firm} ${firm} Then [Zelmor Arts Ltd organization] fell .`)).toHaveLength(1);
    expect(joined(`[Zelmor Adler organization] came . ${firm} ${firm}`)).toHaveLength(1);
    expect(joined('[Cornell organization] , [Cornell University organization] .')).toHaveLength(1);
  });

  it('are joined to the one body whose name they end', () => {
    const house = 'The [House Harbour Committee organization]';
    const short = 'the [Harbour Committee organization]';
    expect(joined(`${house} met ; ${short} sat .`)).toHaveLength(1);
    const senate = 'the [Senate Harbour Committee organization]';
    expect(joined(`${house} and ${senate} met ; ${short} sat .`)).toHaveLength(3);
    const team = 'The [Cleveland Browns organization] won ; the [Browns organization] sang .';
    expect(joined(team)).toHaveLength(1);
    const rebels = 'The [Afghan Taliban organization] left ; the [Taliban organization] ruled .';
    expect(joined(rebels)).toHaveLength(1);
    const hall = 'The [Indiana Statehouse place] shut ; the [Statehouse place] was full .';
    expect(joined(hall)).toHaveLength(1);
    expect(joined('[New York place] is larger than [York place] .')).toHaveLength(2);
    expect(joined('[Braunau am Inn place] is small ; [Braunau place] sleeps .')).toHaveLength(1);
    const york = '[New York University organization] and [York University organization] .';
    expect(joined(york)).toHaveLength(2);
  });

  it('are those of a person who has a first name, and a surname of no other kind', () => {
    const types = (marked: string): string[] =>
      grouped(marked).groups.map(({ name, type }) => `${name} (${type})`);
    const envoy = '[Gordon Sorland organization] spoke . [Sorland place] left .';
    expect(types(envoy)).toEqual(['Gordon Sorland (person)']);
    const broker = '[Charles Sorland organization] rose . [Sorland organization] fell .';
    expect(types(broker)).toContain('Charles Sorland (organization)');
    const club = '[Victoria de Gimarra organization] of [Gimarra place] won .';
    expect(types(club)).toContain('Victoria de Gimarra (organization)');
    const town = '[Gordon Boston organization] won in [Boston place] .';
    expect(types(town)).toContain('Gordon Boston (organization)');
  });

  it('leave an organization out of the names of a person', () => {
    expect(joined('[Xinhua Qi person] spoke . [Xinhua organization] said so .')).toHaveLength(2);
  });
});

describe('a list of names', () => {
  const types = (marked: string): string[] => {
    const { groups, text } = grouped(marked);
    return [...typesByList(groups, text)].map(([{ name }, type]) => `${name} (${type})`);
  };

  it('gives the type of all others to one that was guessed', () => {
    expect(types('in [Cusco place] , [Loreto Xu person] , [Lima place] and [Ica place] .')).toEqual(
      ['Loreto Xu (place)'],
    );
  });

  it('gives the type of most in a long one, in which one may be passed over', () => {
    const firms =
      'of [Instacart organization] , [DoorDash organization] , Prime Now , [Grubhub organization]';
    expect(types(`${firms} , [Lugg person] and [Homejo place] .`)).toEqual([
      'Lugg (organization)',
      'Homejo (organization)',
    ]);
  });

  it.each([
    'in [Cusco place] , [Lima place] and [Anna Berg person] .',
    'in [Cusco place] , [Lima place] , [Xalu person] was born .',
    'in [Xalu person] , [Cusco place] , [Zelmor organization] and [Lima place] .',
  ])('gives none in "%s"', (marked) => {
    expect(types(marked)).toEqual([]);
  });
});
