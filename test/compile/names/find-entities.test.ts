import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/compile/names/find-entities.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { compileText, entityNamed, namesOf } from './names-in.ts';

describe('the names of an entity', () => {
  it('are the full name and the surname after it', () => {
    const text = 'Minister Elina Lindqvist spoke in Oslo on Monday. Lindqvist left on Tuesday.';
    expect(namesOf(entityNamed(text, 'Lindqvist'))).toEqual([
      'Elina Lindqvist (full)',
      'Lindqvist (short)',
    ]);
  });

  it('keep two people of one surname apart', () => {
    const text = 'Maria Okafor and Daniel Okafor met in Lagos. Daniel Okafor said nothing.';
    const people = compileText(text).entities.filter(({ type }) => type === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Maria Okafor', 'Daniel Okafor']);
  });

  it('give a bare surname to whom the article names most, not last', () => {
    const text =
      'Daniel Okafor opened a school in Lagos. Daniel Okafor came with his sister Maria Okafor. Okafor spoke.';
    expect(namesOf(entityNamed(text, 'Daniel Okafor'))).toContain('Okafor (short)');
  });

  it('are no party and state in brackets', () => {
    const text = 'Rep. Maria Okafor (D-N.Y.) spoke on Monday with Daniel Lind (R-Ohio) in Lagos.';
    const names = compileText(text).entities.flatMap((entity) => namesOf(entity));
    expect(names.filter((name) => /^[DR]-/.test(name))).toEqual([]);
  });

  it('join an acronym with what it stands for', () => {
    const text = 'The World Health Organization (WHO) warned on Thursday. The WHO said no more.';
    expect(namesOf(entityNamed(text, 'WHO'))).toEqual([
      'World Health Organization (full)',
      'WHO (acronym)',
    ]);
  });

  it('join an acronym with and without dots, and in small letters', () => {
    const dotted = 'The UN warned of hunger on Monday. The U.N. said no more.';
    expect(entityNamed(dotted, 'U.N.').names.map(({ text }) => text)).toContain('UN');
    const small =
      "The United Nations Children's Fund (UNICEF) warned of hunger. Unicef spokesman James Elder agreed.";
    expect(entityNamed(small, 'Unicef').name).toBe("United Nations Children's Fund");
  });

  it('join a surname with a full name that ends in a number, title or not', () => {
    const text = 'Martin Luther King III spoke in Atlanta on Monday. Dr. King thanked them.';
    expect(namesOf(entityNamed(text, 'King'))).toEqual([
      'Martin Luther King III (full)',
      'King (short)',
    ]);
  });

  it("join a country's adjective and capital with the country", () => {
    const text = 'Iran spoke. Iranian officials met in Geneva. Ties with Tehran have cooled.';
    const iran = compileText(text).entities.find(({ id }) => id === 'iran');
    expect(iran && namesOf(iran)).toEqual([
      'Iran (full)',
      'Iranian (adjective)',
      'Tehran (metonym)',
    ]);
  });

  it('leave a capital alone where the town is meant', () => {
    const { entities } = compileText('Thousands marched in Warsaw on Thursday, the mayor said.');
    expect(entities.map(({ name }) => name)).toEqual(['Warsaw']);
  });

  it('have no titles, possessives or articles', () => {
    const text = "President Emma Brandt's plan pleased the United Nations. Mr Brandt thanked it.";
    expect(
      compileText(text).entities.flatMap(({ names }) => names.map((name) => name.text)),
    ).toEqual(expect.arrayContaining(['Emma Brandt', 'United Nations', 'Brandt']));
  });

  it('keep their accents', () => {
    const text = 'Søren Ørsted met José Peña in Montréal. Peña was late.';
    expect(entityNamed(text, 'Peña').name).toBe('José Peña');
  });

  it('join words that were put apart at their hyphens', () => {
    const text =
      'Interior Minister Lee Sang - min met a follow - up team of the vice - president in Seoul.';
    expect(entityNamed(text, 'Lee Sang - min').type).toBe('person');
  });
});

describe('what is not named', () => {
  it.each([
    'On Monday, officials warned of delays. However, most flights left on time in April.',
    'Spring is always busy. Yesterday was worse. The people waited, and The Minister came.',
  ])('is left alone: %s', (text) => {
    expect(compileText(text).entities).toEqual([]);
  });

  it('is whoever wrote the article', () => {
    const { entities } = compileText('By Thomas Reilly\n\nThe talks in Geneva ended on Friday.');
    expect(entities.map(({ name }) => name)).toEqual(['Geneva']);
  });
});

describe('descriptions', () => {
  it.each([
    ['Iranian foreign minister Hossein Amir-Abdollahian spoke.', 'Iranian foreign minister'],
    ['The judge, Amina Diallo, spoke on Monday.', 'judge'],
    ["Britain's transport secretary, Helen Marsh, spoke.", "Britain's transport secretary"],
    ['Colin Kahl, the under secretary for policy, spoke.', 'under secretary for policy'],
    ['US officials including Wendy Sherman spoke.', 'US official'],
    ['General Oleh Savchuk spoke on Monday.', 'General'],
  ])('come from the words beside the name: %s', (text, description) => {
    const person = compileText(text).entities.find(({ type }) => type === 'person');
    expect(person?.description).toBe(description);
  });

  it('also tell what type a name has', () => {
    const text = 'The grid operator Ukrenergo said so. Nordhavn Capital, a Danish fund, agreed.';
    expect(entityNamed(text, 'Ukrenergo')).toMatchObject({
      type: 'organization',
      description: 'grid operator',
    });
    expect(entityNamed(text, 'Nordhavn Capital').type).toBe('organization');
  });
});

describe('places', () => {
  it('lie where the article says', () => {
    const british = 'Police in England sent help to Birmingham. Britain thanked them.';
    expect(entityNamed(british, 'Birmingham').place?.country).toBe('GB');
    const argentine = 'Argentina sent police to Córdoba on Monday.';
    expect(entityNamed(argentine, 'Córdoba').place?.country).toBe('AR');
    const spanish = 'Spain sent police to Córdoba on Monday.';
    expect(entityNamed(spanish, 'Córdoba').place?.country).toBe('ES');
  });
});

describe('an article in another language', () => {
  it('gives only well-known places', () => {
    const text = 'Der Minister ist am Montag nach Japan gereist, wie die Regierung mitteilte.';
    const pack = compileText(text, '');
    expect(pack.articles[0]?.language).toBe('de');
    expect(pack.entities.map(({ name }) => name)).toEqual(['Japan']);
  });
});

describe('mentions', () => {
  it('lie within the text and have an entity, whatever the text', () => {
    const words = [
      'Kahl',
      'the',
      'US',
      'Iranian',
      '"',
      '.',
      '\n\n',
      "'s",
      ',',
      'said',
      'X',
      '\ud800',
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readStructure({
          ...{ id: 'a1', title: '', url: null, publisher: null, author: null },
          ...{ published: null, language: 'en', text },
        });
        const { entities, mentions } = findEntities(document);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        for (const { entity, start, end } of mentions) {
          expect(ids).toContain(entity);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
