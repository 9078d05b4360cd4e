import { describe, expect, it } from 'vitest';
import { countryOf, newestOf, wordsOfDate, wordsOfFact } from '../../src/background/card-words.ts';
import { source } from '../ui/card/views.ts';

const NOW = new Date(2026, 10, 23);
const ENGLISH = { locale: 'en-GB', now: NOW };

describe('a date in words', () => {
  it('is named, with its age', () => {
    expect(wordsOfDate('2023-01-19', ENGLISH)).toEqual({
      label: '19 January 2023',
      age: '3 years ago',
    });
    expect(wordsOfDate(null, ENGLISH)).toBeNull();
  });

  it('has the digits of its language', () => {
    expect(wordsOfDate('2023-01-19', { locale: 'fa', now: NOW })?.label).toContain('۲۰۲۳');
  });

  it('is the period that a fact speaks of, if it speaks of that day', () => {
    const dates = [{ text: 'June 2022', start: '2022-06-01', end: '2022-06-30' }];
    expect(wordsOfFact('2022-06-30', dates, ENGLISH)?.label).toBe('June 2022');
    expect(wordsOfFact('2023-01-22', dates, ENGLISH)?.label).toBe('22 January 2023');
    expect(wordsOfFact(null, [], ENGLISH)).toBeNull();
  });
});

describe('the country of a place', () => {
  const donetsk = { latitude: 48, longitude: 37.8, country: 'UA' };

  it('is said in the language of the reader', () => {
    expect(countryOf(donetsk, 'Donetsk', ENGLISH)).toBe('Ukraine');
    expect(countryOf(donetsk, 'Donetsk', { locale: 'fa', now: NOW })).toBe('اوکراین');
  });

  it('is not said of the country itself, of what is none, and of what is no place', () => {
    expect(countryOf(donetsk, 'Ukraine', ENGLISH)).toBe('');
    expect(countryOf({ ...donetsk, isCountry: true }, 'The Ukraine', ENGLISH)).toBe('');
    expect(countryOf({ ...donetsk, country: 'not a code' }, 'Nowhere', ENGLISH)).toBe('');
    expect(countryOf(undefined, 'Ana Quick', ENGLISH)).toBe('');
  });
});

describe('the newest of some sources', () => {
  const from = (...days: (string | null)[]) =>
    newestOf(
      days.map((published) => source({ published })),
      ENGLISH,
    );

  it('is old once it is a year old', () => {
    expect(from('2020-05-01', '2023-01-22', null)).toEqual({
      date: '2023-01-22',
      label: '22 January 2023',
      isOld: true,
    });
    expect(from('2020-05-01', '2026-05-01')).toMatchObject({ date: '2026-05-01', isOld: false });
  });

  it('is none where none has a date', () => {
    expect(from()).toBeNull();
    expect(from(null)).toBeNull();
  });
});
