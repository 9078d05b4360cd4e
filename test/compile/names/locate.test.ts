import { describe, expect, it } from 'vitest';
import { compileText, entityNamed, namesOf } from './names-in.ts';

const placeOf = (text: string, name: string): string => {
  const { description, place } = entityNamed(text, name);
  return place ? `${description} (${place.country})` : description;
};

describe('places', () => {
  it('of which countries are made have a location', () => {
    const text = 'Officials from England and Scotland flew to Crimea on Monday, then to Xinjiang.';
    expect(placeOf(text, 'Scotland')).toBe('nation in United Kingdom (GB)');
    expect(placeOf(text, 'Crimea')).toBe('region in Ukraine (UA)');
    expect(placeOf(text, 'Xinjiang')).toBe('region in China (CN)');
  });

  it('are the American capital with and without its district', () => {
    const text = 'They met in Washington, D.C., on Monday. She left Washington.';
    const washington = entityNamed(text, 'Washington');
    expect(placeOf(text, 'Washington')).toBe('capital of United States (US)');
    expect(namesOf(washington)).toContain('Washington, D.C. (full)');
  });

  it('in capitals are those in usual letters', () => {
    const text =
      'CHINA has sent troops.\n\nThe Chinese troops left China on Monday, and Russia too.';
    const countries = compileText(text).entities.filter(({ type }) => type === 'place');
    expect(countries.map(({ name }) => name)).toEqual(['China', 'Russia']);
    const words = 'SIOUX FALLS, S.D. – People laughed on Monday.\n\nThey left Sioux Falls.';
    expect(entityNamed(words, 'SIOUX FALLS').name).toBe('Sioux Falls');
  });

  it('that are no countries of their own are not called so', () => {
    const text = 'She flew from Greenland to Hong Kong on Monday, then to Taiwan.';
    expect(placeOf(text, 'Greenland')).toBe('territory in North America (GL)');
    expect(placeOf(text, 'Hong Kong')).toBe('territory in Eastern Asia (HK)');
    expect(placeOf(text, 'Taiwan')).toBe('country in Eastern Asia (TW)');
  });

  it('are those in what the article names behind them', () => {
    expect(placeOf('They met in London, Ontario, on Monday.', 'London')).toBe(
      'city in Canada (CA)',
    );
    expect(placeOf('They met in London on Monday.', 'London')).toContain('United Kingdom');
    expect(placeOf('They met in Paris, Tex., on Monday.', 'Paris')).toBe('place in Texas');
    expect(placeOf('They met in Paris, N.Y., on Monday.', 'Paris')).toBe('place in New York');
    expect(placeOf('They met in Birmingham, Alabama.', 'Birmingham')).toBe(
      'city in United States (US)',
    );
  });

  it('too small for the gazetteer are at least placed in their region', () => {
    expect(placeOf('The fire began in Paris, Texas, on Monday.', 'Paris')).toBe('place in Texas');
  });

  it('that are small are not looked for in countries the article does not name', () => {
    expect(placeOf('The theater at Yerba Buena in Ohio opened.', 'Yerba Buena')).toBe('');
    expect(placeOf('The theater at Yerba Buena in Argentina opened.', 'Yerba Buena')).toContain(
      'AR',
    );
    expect(placeOf('The train from Setubal to Ohio left.', 'Setubal')).toContain('PT');
  });

  it('in a list do not lie in one another', () => {
    const text = 'Protests were held in Kyiv, Crimea and Moscow on Monday.';
    expect(placeOf(text, 'Kyiv')).toBe('capital of Ukraine (UA)');
  });

  it('of one name are told apart by what else the article names', () => {
    const state =
      'Voters in Georgia, Florida and Ohio went to the polls. Turnout in Georgia was high, officials in Atlanta said.';
    expect(placeOf(state, 'Georgia')).toBe('state in United States (US)');
    const country =
      'Georgia and Armenia signed the deal in Tbilisi. The Georgian minister was pleased.';
    expect(placeOf(country, 'Georgia')).toBe('country in Western Asia (GE)');
  });
});

describe('a place of several of its name', () => {
  it('is the capital unless the article calls it a state', () => {
    expect(
      placeOf('President Joe Biden met Rishi Sunak in Washington on Monday.', 'Washington'),
    ).toBe('capital of United States (US)');
    expect(
      placeOf(
        'Thousands fled the fires in the state of Washington on Monday, officials in Seattle said.',
        'Washington',
      ),
    ).toBe('state in United States (US)');
  });

  it('lies in the country of the regions that the article names', () => {
    const text = 'Storms hit Birmingham on Monday. Officials in Alabama and Mississippi helped.';
    expect(placeOf(text, 'Birmingham')).toBe('city in United States (US)');
  });

  it('is found with its saint written either way', () => {
    expect(placeOf('The fair in St. Louis, Missouri, ended.', 'St. Louis')).toBe(
      'city in United States (US)',
    );
  });

  it('has a location also by the name that English has for it', () => {
    expect(placeOf('Bankers met in Frankfurt on Monday.', 'Frankfurt')).toBe(
      'city in Germany (DE)',
    );
  });
});

describe('bodies of a country', () => {
  it('go by their name with and without the country', () => {
    const text =
      'The Iranian Foreign Ministry denied it on Monday. The Foreign Ministry said no more.';
    expect(namesOf(entityNamed(text, 'Foreign Ministry'))).toEqual([
      'Iranian Foreign Ministry (full)',
      'Foreign Ministry (short)',
    ]);
  });

  it('are two where two countries have one each', () => {
    const text =
      'The Iranian Foreign Ministry denied it. The Russian Foreign Ministry said nothing.';
    const bodies = compileText(text).entities.filter(({ type }) => type === 'organization');
    expect(bodies.map(({ name }) => name)).toEqual([
      'Iranian Foreign Ministry',
      'Russian Foreign Ministry',
    ]);
  });
});

describe('names before a hyphen', () => {
  it('are found without what follows', () => {
    const text = 'A Dublin-based firm sued. Iran-backed fighters left Aleppo on Monday.';
    const names = compileText(text).entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Dublin', 'Iran', 'Aleppo']));
  });
});
