import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/compile/dates/find-dates.ts';

/** A Sunday. */
const PUBLISHED = '2023-01-22';

const found = (text: string, published: string | null = PUBLISHED) =>
  findDates(text, published).map(({ text: words, start, end }) => `${words}: ${start}..${end}`);

describe('dates of the calendar', () => {
  it.each([
    ['on 2022-12-31 it ended', '2022-12-31: 2022-12-31..2022-12-31'],
    ['on June 5, 2022, it ended', 'June 5, 2022: 2022-06-05..2022-06-05'],
    ['on Friday, 5 June 2022', 'Friday, 5 June 2022: 2022-06-05..2022-06-05'],
    ['the 3rd of May 2021', 'the 3rd of May 2021: 2021-05-03..2021-05-03'],
    ['on Jan. 5 it rained', 'Jan. 5: 2023-01-05..2023-01-05'],
    ['on Dec. 12 it rained', 'Dec. 12: 2022-12-12..2022-12-12'],
    ['it opens on Feb. 3', 'Feb. 3: 2023-02-03..2023-02-03'],
    ['the vote is set for Nov. 8', 'Nov. 8: 2023-11-08..2023-11-08'],
    ['Jan. 5-7', 'Jan. 5-7: 2023-01-05..2023-01-07'],
    ['from March 28 to April 2, 2022', 'from March 28 to April 2, 2022: 2022-03-28..2022-04-02'],
    ['on 22/01/2023', '22/01/2023: 2023-01-22..2023-01-22'],
    ['on 01/22/2023', '01/22/2023: 2023-01-22..2023-01-22'],
    ['on 3.1.2023', '3.1.2023: 2023-01-03..2023-01-03'],
    ['by late 2023', 'late 2023: 2023-09-01..2023-12-31'],
    ['at the end of 2022', 'the end of 2022: 2022-09-01..2022-12-31'],
    ['it left on Christmas Eve', 'Christmas Eve: 2022-12-24..2022-12-24'],
    ['it will open on New Year’s Day', 'New Year’s Day: 2024-01-01..2024-01-01'],
    ['a deal in June 2022.', 'June 2022: 2022-06-01..2022-06-30'],
    ['in late June 2022', 'late June 2022: 2022-06-21..2022-06-30'],
    ['between May and July 2022', 'between May and July 2022: 2022-05-01..2022-07-31'],
    ['signed in June', 'June: 2022-06-01..2022-06-30'],
    ['will end in June', 'June: 2023-06-01..2023-06-30'],
    ['in June last year', 'June last year: 2022-06-01..2022-06-30'],
    ['last June', 'last June: 2022-06-01..2022-06-30'],
    ['in 2014', '2014: 2014-01-01..2014-12-31'],
    ['the 2016 election', '2016: 2016-01-01..2016-12-31'],
    ['from 2019 to 2021', 'from 2019 to 2021: 2019-01-01..2021-12-31'],
    ['in 2014-15', '2014-15: 2014-01-01..2015-12-31'],
    ['in the 1990s', 'the 1990s: 1990-01-01..1999-12-31'],
    ['the third quarter of 2022', 'the third quarter of 2022: 2022-07-01..2022-09-30'],
    ['Q3 2022', 'Q3 2022: 2022-07-01..2022-09-30'],
    ['the first half of 2022', 'the first half of 2022: 2022-01-01..2022-06-30'],
    ['In 2016, it ended', '2016: 2016-01-01..2016-12-31'],
    ['the September 11, 2001 attacks', 'September 11, 2001: 2001-09-11..2001-09-11'],
    ['in the early 2000s', 'the early 2000s: 2000-01-01..2003-05-02'],
    ['in the late 20th century', 'the late 20th century: 1967-09-02..2000-12-31'],
    ['in the summer of 2020', 'the summer of 2020: 2020-06-01..2020-08-31'],
    ['at the end of August', 'the end of August: 2022-08-22..2022-08-31'],
    ['February 2024', 'February 2024: 2024-02-01..2024-02-29'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'he may 5 times',
    'they march 10 miles',
    'for 2000 people',
    'it costs $2016',
    'in 20161',
    'a rise from the previous year',
    'and the following week it ended',
  ])('are not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'on 01/02/2023',
    'on Easter Sunday',
    'it was done in three months',
    'in the coming weeks',
  ])('that can be read otherwise are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['on Feb. 30, 2022', 'on 2022-13-01'])('that do not exist are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('takes two days for a period only where they are its ends', () => {
  expect(found('ran Monday and Friday')).toHaveLength(2);
  expect(found('ran between Monday and Friday')).toEqual([
    'Monday and Friday: 2023-01-16..2023-01-20',
  ]);
});

describe('dates told from the day of publication', () => {
  it.each([
    ['ran Monday through Wednesday', 'Monday through Wednesday: 2023-01-16..2023-01-18'],
    ['ran from Friday to Sunday', 'from Friday to Sunday: 2023-01-20..2023-01-22'],
    ['will run from Friday to Sunday', 'from Friday to Sunday: 2023-01-27..2023-01-29'],
    ['by the end of the month', 'the end of the month: 2023-01-22..2023-01-31'],
    ['at the end of last year', 'the end of last year: 2022-09-01..2022-12-31'],
    ['in the last week', 'the last week: 2023-01-15..2023-01-22'],
    ['over the last two months', 'over the last two months: 2022-11-22..2023-01-22'],
    ['this winter', 'this winter: 2022-12-01..2023-02-28'],
    ['last winter', 'last winter: 2021-12-01..2022-02-28'],
    ['will close in three months', 'three months: 2023-04-01..2023-04-30'],
    ['six weeks from now', 'six weeks from now: 2023-02-27..2023-03-05'],
    ['a win for last year’s champions', 'last year: 2022-01-01..2022-12-31'],
    ['so far this year', 'this year: 2023-01-01..2023-01-22'],
    ['told him on Thursday that', 'Thursday: 2023-01-19..2023-01-19'],
    ['said Sunday', 'Sunday: 2023-01-22..2023-01-22'],
    ['said Monday', 'Monday: 2023-01-16..2023-01-16'],
    ['they will meet on Tuesday', 'Tuesday: 2023-01-24..2023-01-24'],
    ['said on Tuesday that it will go', 'Tuesday: 2023-01-17..2023-01-17'],
    ['next Friday', 'next Friday: 2023-01-27..2023-01-27'],
    ['last Sunday', 'last Sunday: 2023-01-15..2023-01-15'],
    ['on Tuesday night', 'Tuesday night: 2023-01-17..2023-01-17'],
    ['Thursday last week', 'Thursday last week: 2023-01-12..2023-01-12'],
    ['said today', 'today: 2023-01-22..2023-01-22'],
    ['late yesterday', 'late yesterday: 2023-01-21..2023-01-21'],
    ['last night', 'last night: 2023-01-21..2023-01-21'],
    ['tomorrow morning', 'tomorrow morning: 2023-01-23..2023-01-23'],
    ['earlier this week', 'earlier this week: 2023-01-16..2023-01-22'],
    ['this week', 'this week: 2023-01-16..2023-01-22'],
    ['last week', 'last week: 2023-01-09..2023-01-15'],
    ['earlier this month', 'earlier this month: 2023-01-01..2023-01-22'],
    ['later this year', 'later this year: 2023-01-22..2023-12-31'],
    ['last month', 'last month: 2022-12-01..2022-12-31'],
    ['late last year', 'late last year: 2022-09-01..2022-12-31'],
    ['next year', 'next year: 2024-01-01..2024-12-31'],
    ['last quarter', 'last quarter: 2022-10-01..2022-12-31'],
    ['last summer', 'last summer: 2022-06-01..2022-08-31'],
    ['over the weekend', 'over the weekend: 2023-01-21..2023-01-22'],
    ['three days ago', 'three days ago: 2023-01-19..2023-01-19'],
    ['two weeks ago', 'two weeks ago: 2023-01-02..2023-01-08'],
    ['six months ago', 'six months ago: 2022-07-01..2022-07-31'],
    ['10 years ago', '10 years ago: 2013-01-01..2013-12-31'],
    ['almost a year ago', 'almost a year ago: 2022-01-22..2022-04-22'],
    ['more than two years ago', 'more than two years ago: 2020-10-24..2021-01-22'],
    ['the past decade', 'the past decade: 2013-01-22..2023-01-22'],
    ['it will have grown since June', 'June: 2022-06-01..2022-06-30'],
    ['over the past three months', 'over the past three months: 2022-10-22..2023-01-22'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('look ahead and back from a weekday in its middle', () => {
    expect(found('on Wednesday', '2023-01-18')).toEqual(['Wednesday: 2023-01-18..2023-01-18']);
    expect(found('will start Wednesday', '2023-01-18')).toEqual([
      'Wednesday: 2023-01-18..2023-01-18',
    ]);
    expect(found('over the weekend', '2023-01-18')).toEqual([
      'over the weekend: 2023-01-14..2023-01-15',
    ]);
  });

  it('are unknown without it', () => {
    expect(found('on Thursday, last month, on Jan. 5, in June, three days ago', null)).toEqual([]);
    expect(found('in June 2022', null)).toEqual(['June 2022: 2022-06-01..2022-06-30']);
  });
});

it('takes “this weekend” for the one that was, early in the week, unless it is to come', () => {
  const monday = '2023-01-23';
  expect(found('they marched this weekend', monday)).toEqual([
    'this weekend: 2023-01-21..2023-01-22',
  ]);
  expect(found('they will march this weekend', monday)).toEqual([
    'this weekend: 2023-01-28..2023-01-29',
  ]);
});

it('takes two years joined by "and" for two, unless they are ends of one', () => {
  expect(found('in 2008 and 2012')).toEqual([
    '2008: 2008-01-01..2008-12-31',
    '2012: 2012-01-01..2012-12-31',
  ]);
  expect(found('between 2008 and 2012')).toEqual(['between 2008 and 2012: 2008-01-01..2012-12-31']);
});

it('finds several dates in the order of the text', () => {
  const text = 'On Thursday he recalled March 2020 and what came a year ago.';
  expect(findDates(text, PUBLISHED).map(({ text: words, offset }) => [words, offset])).toEqual([
    ['Thursday', 3],
    ['March 2020', 24],
    ['a year ago', 49],
  ]);
});

it('gives real dates in order, with words of the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      ...['in ', 'last ', 'Monday ', 'May ', '31 ', '2016 ', '30, 9999', 'week ', '-'],
    ),
    fc.constantFrom(
      ...['hundred ', 'years ', 'ago ', '999 ', '1000 ', 'decades ', 'early ', '29 '],
    ),
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(null, '2020-02-29', '1000-01-01', 'bad'),
      (text, published) => {
        let end = 0;
        for (const date of findDates(text, published)) {
          expect(date.offset).toBeGreaterThanOrEqual(end);
          end = date.offset + date.text.length;
          expect(text.slice(date.offset, end)).toBe(date.text);
          expect(date.start <= date.end).toBe(true);
          for (const day of [date.start, date.end]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      },
    ),
  );
});
