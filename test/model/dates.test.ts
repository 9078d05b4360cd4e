import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAge, formatDate, formatPeriod, isYearOlder } from '../../src/model/dates.ts';

const now = new Date(2026, 10, 23, 15, 30);
const age = (date: string) => formatAge(date, now, 'en');

const isoDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((n) => date.toISOString().slice(0, n)));

describe('formatDate', () => {
  it.each([
    ['2023-01-22', '22 January 2023'],
    ['2023-01', 'January 2023'],
    ['2023', '2023'],
    ['0033-04-03', '3 April 33'],
  ])('%s is %s', (date, expected) => {
    expect(formatDate(date, 'en-GB')).toBe(expected);
  });

  it('speaks the language asked for, by the calendar of the article', () => {
    expect(formatDate('2023-01-22', 'de')).toBe('22. Januar 2023');
    expect(formatDate('2023-06', 'fa')).toContain('ژوئن');
  });

  it.each(['2023-13-01', '2023-02-29', '2023-00', '22.1.2023', '', '2023-1-2'])(
    'leaves %j as it is',
    (text) => {
      expect(formatDate(text, 'en')).toBe(text);
    },
  );

  it('never throws, whatever a pack has for a date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), isoDate), fc.oneof(fc.string(), isoDate), (a, b) => {
        expect(typeof formatDate(a, 'en')).toBe('string');
        expect(typeof formatPeriod(a, b, 'en')).toBe('string');
        expect(typeof formatAge(a, now, 'en')).toBe('string');
        expect(typeof isYearOlder(a, b)).toBe('boolean');
      }),
    );
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2023-01-19', '2023-01-19', '19 January 2023'],
    ['2023-01-16', '2023-01-22', '16–22 January 2023'],
    ['2022-06-01', '2022-06-30', 'June 2022'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022', '2023', '2022–2023'],
    ['2023-01-22', '2023-01-16', '22 January 2023'],
    ['2023-02-01', '2023-02-27', '1–27 February 2023'],
    ['2023-01-22', '2023', '22 January 2023'],
  ])('%s to %s is %s', (start, end, expected) => {
    expect(formatPeriod(start, end, 'en-GB').replace(/\s–\s/, '–')).toBe(expected);
  });
});

describe('formatAge', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-12', '11 days ago'],
    ['2026-11-01', '3 weeks ago'],
    ['2026-10-23', '1 month ago'],
    ['2026-10-24', '4 weeks ago'],
    ['2026-01-22', '10 months ago'],
    ['2025-11-24', '11 months ago'],
    ['2025-11-23', '1 year ago'],
    ['2023-01-22', '3 years ago'],
    ['2026-12-24', 'in 1 month'],
    ['2028-01-01', 'in 1 year'],
  ])('a day, %s, was %s', (date, expected) => {
    expect(age(date)).toBe(expected);
  });

  it.each([
    ['2026-11', 'this month'],
    ['2026-10', 'last month'],
    ['2026-01', '10 months ago'],
    ['2022-06', '4 years ago'],
    ['2026', 'this year'],
    ['2025', 'last year'],
    ['2022', '4 years ago'],
  ])('claims no more than %s says: %s', (date, expected) => {
    expect(age(date)).toBe(expected);
  });

  it('has nothing to say of what is no date', () => {
    expect(age('some day')).toBe('');
  });

  it('never calls a past day the future', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: now, noInvalidDate: true }), (date) => {
        expect(age(date.toISOString().slice(0, 10))).not.toMatch(/^in /);
      }),
    );
  });
});

describe('isYearOlder', () => {
  it.each([
    ['2023-01-22', '2024-01-22', true],
    ['2023-01-22', '2024-01-21', false],
    ['2023', '2024-06-01', false],
    ['2023', '2025', true],
    ['2024-01-01', '2023-01-01', false],
    ['never', '2023', false],
  ])('%s against %s: %s', (date, than, expected) => {
    expect(isYearOlder(date, than)).toBe(expected);
  });

  it('compares with the reader’s day', () => {
    expect(isYearOlder('2025-11-23', now)).toBe(true);
    expect(isYearOlder('2025-11-24', now)).toBe(false);
  });

  it('holds one way at most', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        expect(isYearOlder(a, b) && isYearOlder(b, a)).toBe(false);
      }),
    );
  });
});
