import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, MARK_WIDTH, MAX_LANES } from '../../../src/sidepanel/timeline/layout.ts';
import { labelOfMark } from '../../../src/sidepanel/timeline/mark-label.ts';
import { momentsOf, newestFirst, periodOf } from '../../../src/sidepanel/timeline/moments.ts';
import { ticksOf } from '../../../src/sidepanel/timeline/ticks.ts';
import {
  isWhole,
  pan,
  reveal,
  startOf,
  wholeOf,
  zoom,
} from '../../../src/sidepanel/timeline/view.ts';
import { english } from '../../ui/messages.ts';
import { factItem, quoteItem } from '../items.ts';

const ids = (items: { id: string }[]) => items.map(({ id }) => id).join('');
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('momentsOf', () => {
  it('puts what is of the same day or period together, earliest first', () => {
    const moments = momentsOf([
      factItem('a', [], ['2023-01-19', '2023-01-19']),
      quoteItem('b', [], '2022-06'),
      factItem('c', [], ['2022-06-01', '2022-06-30']),
      quoteItem('d', [], '2023-01-19'),
      factItem('e', [], null),
    ]);
    expect(moments.map(({ items }) => ids(items))).toEqual(['bc', 'ad']);
    expect(moments[0]).toMatchObject({ from: day('2022-06-01'), to: day('2022-07-01') });
    expect(moments[1]).toMatchObject({ from: day('2023-01-19'), to: day('2023-01-20') });
  });

  it('gives a date the length that it is precise to', () => {
    const lengthOf = (date: string) => {
      const [moment] = momentsOf([quoteItem('q', [], date)]);
      return moment && moment.to - moment.from;
    };
    expect(lengthOf('2024')).toBe(366);
    expect(lengthOf('2023-12')).toBe(31);
    expect(lengthOf('2023-12-31')).toBe(1);
    expect(lengthOf('0033')).toBe(365);
    expect(lengthOf('2023-02-30')).toBeUndefined();
    expect(lengthOf('soon')).toBeUndefined();
  });

  it('takes the start of a period that ends before it starts', () => {
    const [moment] = momentsOf([factItem('a', [], ['2023-01-19', '2022-01-01'])]);
    expect(moment).toMatchObject({ from: day('2023-01-19'), to: day('2023-01-20') });
  });

  it('dates a fact without dates by its publication', () => {
    expect(periodOf(factItem('a', []))).toEqual({ start: '2023-01-22', end: '2023-01-22' });
  });
});

describe('newestFirst', () => {
  it('puts what has no date last, and loses nothing', () => {
    const items = [
      quoteItem('a', [], null),
      quoteItem('b', [], '2020'),
      quoteItem('c', [], '2023'),
    ];
    expect(ids(newestFirst(items))).toBe('cba');
  });
});

const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(10, 7, 4).map((length) => date.toISOString().slice(0, length)));
const someMoments = fc
  .array(isoDate, { maxLength: 60 })
  .map((dates) => momentsOf(dates.map((date, i) => quoteItem(String(i), [], date))));

describe('layOut', () => {
  it('shows every moment in view once, none over another', () => {
    const widths = fc.integer({ min: 240, max: 800 });
    const zooms = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(someMoments, widths, zooms, (moments, width, factor) => {
        const whole = wholeOf(moments);
        const view = zoom(whole, whole, factor, whole.from);
        const marks = layOut(moments, view, width);
        const inView = moments.filter(({ from, to }) => to > view.from && from < view.to);
        const shown = marks.flatMap((mark) => mark.moments);
        expect(new Set(shown)).toEqual(new Set(inView));
        expect(shown).toHaveLength(inView.length);
        for (const mark of marks) {
          expect(mark.lane).toBeLessThan(MAX_LANES);
          expect(mark.right - mark.left).toBeGreaterThanOrEqual(MARK_WIDTH - 0.001);
          const others = marks.filter((other) => other !== mark && other.lane === mark.lane);
          for (const { left, right } of others) {
            expect(right <= mark.left + 0.001 || left >= mark.right - 0.001).toBe(true);
          }
        }
      }),
    );
  });

  it('tells apart from near what is one from afar', () => {
    const moments = momentsOf(
      Array.from({ length: 12 }, (_, i) => quoteItem(String(i), [], `2023-01-${10 + i}`)),
    );
    const far = layOut(moments, { from: day('2000-01-01'), to: day('2030-01-01') }, 300);
    expect(far.length).toBeLessThan(12);
    expect(layOut(moments, wholeOf(moments), 300)).toHaveLength(12);
  });
});

describe('the view', () => {
  const whole = { from: 0, to: 1000 };

  it('shows all to begin with, unless nearly all lies close together', () => {
    const even = Array.from({ length: 40 }, (_, i) => ({ from: i * 25, to: i * 25 + 1 }));
    expect(startOf(even, wholeOf(even))).toEqual(wholeOf(even));
    const heap = [{ from: 0, to: 1 }, ...even.map((_, i) => ({ from: 900 + i, to: 901 + i }))];
    const { from, to } = startOf(heap, wholeOf(heap));
    expect(from).toBeGreaterThan(850);
    expect(to).toBeLessThanOrEqual(wholeOf(heap).to);
  });

  it('keeps the day under the pointer where it is', () => {
    const view = zoom(whole, whole, 0.5, 400);
    expect(view.to - view.from).toBe(500);
    expect((400 - view.from) / 500).toBeCloseTo(0.4);
  });

  it('comes back to the whole', () => {
    const near = zoom(whole, whole, 0.3, 900);
    expect(isWhole(near, whole)).toBe(false);
    expect(zoom(near, whole, 100, 900)).toEqual(whole);
  });

  it('goes to what is out of it, and stays for what is in it', () => {
    const view = { from: 100, to: 200 };
    expect(reveal(view, whole, { from: 150, to: 151 })).toBe(view);
    expect(reveal(view, whole, { from: 500, to: 502 })).toEqual({ from: 451, to: 551 });
  });

  it('never leaves the whole, nor turns inside out', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom('zoom', 'pan'),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -2000, max: 2000, noNaN: true }),
      ),
    );
    fc.assert(
      fc.property(steps, (all) => {
        let view = whole;
        for (const [what, factor, days] of all) {
          view = what === 'zoom' ? zoom(view, whole, factor, days) : pan(view, whole, days);
          expect(view.from).toBeGreaterThanOrEqual(whole.from);
          expect(view.to).toBeLessThanOrEqual(whole.to + 0.001);
          expect(view.to - view.from).toBeGreaterThan(9);
        }
      }),
    );
  });
});

describe('ticksOf', () => {
  const labels = (from: string, to: string, width = 400) =>
    ticksOf({ from: day(from), to: day(to) }, width, 'en-GB').map(({ label }) => label);

  it.each([
    [
      '2023-01-09',
      '2023-01-13',
      ['9 Jan 2023', '10 Jan 2023', '11 Jan 2023', '12 Jan 2023', '13 Jan 2023'],
    ],
    ['2022-11-15', '2023-03-15', ['Dec 2022', 'Jan 2023', 'Feb 2023', 'Mar 2023']],
    ['2019-06-01', '2023-06-01', ['2020', '2021', '2022', '2023']],
    ['1890-01-01', '2030-01-01', ['1900', '1920', '1940', '1960', '1980', '2000', '2020']],
  ])('from %s to %s', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  it('lie in view, in order, with room between them', () => {
    const starts = fc.integer({ min: -60_000, max: 40_000 });
    const lengths = fc.integer({ min: 10, max: 60_000 });
    fc.assert(
      fc.property(starts, lengths, fc.integer({ min: 200, max: 900 }), (from, length, width) => {
        const ticks = ticksOf({ from, to: from + length }, width, 'en');
        expect(ticks.length).toBeLessThan(width / 40);
        ticks.forEach(({ day: at }, i) => {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(from + length);
          const next = ticks[i + 1];
          if (next) expect(((next.day - at) / length) * width).toBeGreaterThan(40);
        });
      }),
    );
  });
});

describe('labelOfMark', () => {
  const now = new Date('2026-11-23');
  const labelOf = (...items: Parameters<typeof momentsOf>[0]) => {
    const moments = momentsOf(items);
    const [first] = moments;
    if (!first) throw new Error('No moment');
    return labelOfMark({ ...first, moments, left: 0, right: 1, lane: 0 }, now, english).text;
  };

  it('says date, age and kind', () => {
    expect(labelOf(quoteItem('q', [], '2023-01-19'))).toBe('19 January 2023, 3 years ago: Quote');
    expect(labelOf(factItem('f', [], ['2022-06-01', '2022-06-30']))).toBe(
      'June 2022, 4 years ago: Fact',
    );
  });

  it('says from when to when, and how many', () => {
    expect(labelOf(quoteItem('a', [], '2023-01-19'), quoteItem('b', [], '2023-01-22'))).toMatch(
      /^19\D+22 January 2023, 3 years ago: 2 facts and quotes$/u,
    );
    expect(labelOf(quoteItem('a', [], '2022'), quoteItem('b', [], '2023-01-22'))).toBe(
      '2022 – 22 January 2023, 4 years ago: 2 facts and quotes',
    );
  });
});
