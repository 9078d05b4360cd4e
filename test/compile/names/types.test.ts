import { describe, expect, it } from 'vitest';
import type { NameGroup } from '../../../src/compile/names/name-groups.ts';
import { peopleByCompany, peopleByRival } from '../../../src/compile/names/type-by-rival.ts';
import { typeOfName } from '../../../src/compile/names/type-of-name.ts';
import type { EntityType } from '../../../src/model/pack.ts';
import { compileText, entityNamed } from './names-in.ts';

const namesIn = (text: string): string[] =>
  compileText(text).entities.flatMap(({ names }) => names.map((name) => name.text));

describe('the type of a name', () => {
  it.each([
    ['He grew up in the hamlet of Azeby.', 'Azeby', 'place'],
    ['Families of the Ashgrove estate met. Ashgrove is damp.', 'Ashgrove', 'place'],
    ['She was born near Heydour village in 1903.', 'Heydour', 'place'],
    ['Champdor is a mountain commune in the east. Champdor slept.', 'Champdor', 'place'],
    ['They bought a company called Caloi in 1999.', 'Caloi', 'organization'],
    ['The Kremlin said nothing; Moscow had agreed in December.', 'Kremlin', 'organization'],
    ['Three died, namely Rahul (26), Jamshed (23) and Prince (24).', 'Jamshed', 'person'],
    ['The Sekunjalo chairman said so. He asked Sekunjalo for more.', 'Sekunjalo', 'organization'],
    ['The fund was started by Sandeep Nailwal, founder of Polyverra.', 'Polyverra', 'organization'],
    ['A six-nation Gulf Cooperation Council met.', 'Gulf Cooperation Council', 'organization'],
    ['The project is run by the NGOs Provea and Gumilla.', 'Provea', 'organization'],
    ['The line ran from Portland to Selmerton, Vermont.', 'Selmerton', 'place'],
    ['It was founded by the Italian immigrant Luigi Caloi.', 'Luigi Caloi', 'person'],
    ['Resold on the official FIFA site. FIFA said so.', 'FIFA', 'organization'],
    ['He wrote for the Houston Post until 1970.', 'Houston Post', 'organization'],
    ['It is a risk, said Anna Lind, a senior analyst at Stratova.', 'Stratova', 'organization'],
    ['President Washington led the United States. Washington was tall.', 'Washington', 'person'],
    ['The camp, also known as the Berm, is near. Berm residents left.', 'Berm', 'place'],
    ['He lives in Addison, a village southwest of Ithaca.', 'Addison', 'place'],
    ['CLEVELAND, Ohio – The Doobie Brothers sang. Cleveland sang.', 'Cleveland', 'place'],
    ['They met Indiana House Speaker Brian Lorne.', 'Indiana House', 'organization'],
    ['Dekalb, Ill. — Mike Lorne threw for three. Dekalb won.', 'Dekalb', 'place'],
    ['It was invited by a media mogul, Debola Lagos, on Monday.', 'Debola Lagos', 'person'],
    ['Toyota Chaurasia, analyst at Canalys, was sure.', 'Toyota Chaurasia', 'person'],
    ['The film was made by Dick Hartley Productions.', 'Dick Hartley Productions', 'organization'],
  ])('is what the article says in "%s"', (text, name, type) => {
    expect(entityNamed(text, name).type).toBe(type);
  });
});

describe('a person', () => {
  it('is no place for having won one', () => {
    const text =
      'President Hartley tied himself to it. Voters beat him in a state Hartley had won. Hartley said so.';
    expect(entityNamed(text, 'Hartley').type).toBe('person');
  });
});

const group = (name: string, type: EntityType, text: string): NameGroup => {
  const start = text.indexOf(name);
  const span = {
    start,
    end: start + name.length,
    text: name,
    kind: 'full' as const,
    sentence: 0,
  };
  return { name, folded: name, type, spans: [span] };
};

describe('who plays', () => {
  it.each([
    ['Vasek Pospisil edged Reilly Opelka 7-6.', 'Vasek Pospisil', 'Reilly Opelka', 1],
    ['Wilfried Tsonga cruised past Uchiyama 6-2.', 'Wilfried Tsonga', 'Uchiyama', 1],
    ['Manchester United beat Reilly Opelka.', 'Manchester United', 'Reilly Opelka', 0],
    ['Vasek Pospisil hired Reilly Opelka.', 'Vasek Pospisil', 'Reilly Opelka', 0],
  ])('a person is a person: %s', (text, name, rival, found) => {
    const groups = [group(name, 'organization', text), group(rival, 'person', text)];
    expect(peopleByRival(groups, text)).toHaveLength(found);
  });
});

describe('who is named beside somebody', () => {
  it.each([
    ['Kanyo West and Kim Lorne sang.', 'Kanyo West', 1],
    ['Kim Lorne and Kanyo West sang.', 'Kanyo West', 1],
    ['Kanyo Valley and Kim Lorne sang.', 'Kanyo Valley', 0],
    ['Boston West and Kim Lorne sang.', 'Boston West', 0],
    ['Kanyo West beside Kim Lorne sang.', 'Kanyo West', 0],
  ])('is no place: %s', (text, name, found) => {
    const groups = [group(name, 'place', text), group('Kim Lorne', 'person', text)];
    expect(peopleByCompany(groups, text)).toHaveLength(found);
  });
});

describe('a firm', () => {
  it.each([
    [
      'Apple, a giant industrial producer, employs many. Apple founder Steve Jobs said so.',
      'Apple',
    ],
    ['Rolo grew. Rolo, a leading maker of lamps, was bought. The Rolo chairman left.', 'Rolo'],
  ])('is no person for being a producer: %s', (text, name) => {
    expect(entityNamed(text, name).type).toBe('organization');
  });
});

describe('a capital', () => {
  it('is nobody, unless a title stands before it or its country is not named', () => {
    const typesIn = (text: string, name: string) =>
      compileText(text)
        .entities.filter(({ names }) => names.some((other) => other.text === name))
        .map(({ type }) => type);
    const invaded = 'It came 18 years after Washington invaded. The United States said so.';
    expect(new Set(typesIn(invaded, 'Washington'))).toEqual(new Set(['place']));
    expect(typesIn('Sofia smiled. “I am late,” Sofia said. She left.', 'Sofia')).not.toContain(
      'place',
    );
    const paris = 'Smog hung over it. Paris has suffered from bad air, and Paris was dark.';
    expect(typesIn(paris, 'Paris')).not.toContain('person');
  });
});

describe('typeOfName', () => {
  it.each([
    ['SoftBank', 'organization'],
    ['WeWork', 'organization'],
    ['McDowell', 'person'],
    ['MacDonald', 'person'],
    ['DeSantis', 'person'],
    ['LaToya', 'person'],
  ])('takes %s for a firm by its capitals, or not', (name, type) => {
    expect(typeOfName(name, 'person')).toBe(type);
  });

  it('takes a region for a place, whatever the tagger says', () => {
    expect(typeOfName('Inner Mongolia Autonomous Region', 'organization')).toBe('place');
    expect(typeOfName('Derby County', 'organization')).toBe('organization');
  });
});

describe('no name', () => {
  it('is an office', () => {
    const text = 'The Undersecretary for Innovation spoke to the Municipal Chief Executive.';
    expect(namesIn(text)).toEqual([]);
  });

  it('is the family of somebody who is named', () => {
    const text = 'Joe Biden left. They looked into the Bidens, and into what the Bidens had done.';
    expect(namesIn(text)).not.toContain('Bidens');
  });

  it('begins with an office or ends in a common word', () => {
    const text = 'The Ruler of Ajman left Kwara State capital Ilorin for the Ajman coast.';
    expect(namesIn(text)).toContain('Ajman');
    expect(namesIn(text).filter((name) => /Ruler|capital|coast/.test(name))).toEqual([]);
  });

  it('is a model, a party’s members of one place, or a word in capitals before a time', () => {
    const text =
      'The TOYOTA RAV4 sold best. Airbus sold an A350. Virginia Democrats won.\n\nUPDATED: 8.30.';
    expect(namesIn(text).filter((name) => /RAV4|A350|Democrats|UPDATED/.test(name))).toEqual([]);
  });

  it('begins with a player’s position', () => {
    const text = 'CB Denzel Lorne led with four tackles, DT Greedy Okafor had two for Cleveland.';
    const people = compileText(text).entities.filter(({ type }) => type === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Denzel Lorne', 'Greedy Okafor']);
  });

  it('is a region’s people, or an event that has none', () => {
    expect(typeOfName('South Dakotans', 'place')).toBeNull();
    expect(typeOfName('meth crisis', 'other')).toBeNull();
    expect(typeOfName('Suez Crisis', 'other')).toBe('event');
    expect(typeOfName('2008 Beijing Olympics', 'other')).toBe('event');
  });

  it('is cut short at a hyphen', () => {
    const text = 'They met on the Jordanian-U.S. border on Monday, and on the Jordanian-U.K. one.';
    expect(namesIn(text).filter((name) => name.includes('-'))).toEqual([]);
  });

  it('begins with a role in a body', () => {
    const text = 'In 2006 he was elected a Fellow of the American Physical Society by its members.';
    expect(namesIn(text)).toEqual(['American Physical Society']);
  });

  it('is a part of a name with a nickname in quotation marks', () => {
    const text = 'William Herbert "Buckshot" Hartley pitched in 1924. Hartley won.';
    expect(namesIn(text)).toEqual(['William Herbert "Buckshot" Hartley', 'Hartley']);
  });

  it('ends in a day of the week', () => {
    const text = 'The Uruguayan Government Monday filed an appeal. He told Reuters Tuesday.';
    expect(namesIn(text).filter((name) => /Monday|Tuesday/.test(name))).toEqual([]);
  });
});
