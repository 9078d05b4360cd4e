// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Liveness } from '../../../src/content/paint/liveness.ts';

vi.useFakeTimers();

let now = 0;
let liveness: Liveness;
const page = () => {
  document.body.innerHTML = '<div><p>Iran</p><p>Iran</p></div>';
  const [first, second] = [...document.querySelectorAll('p')];
  if (!first || !second) throw new Error('no page');
  return { first, second, text: first.firstChild as Text, other: second.firstChild as Text };
};

beforeEach(() => {
  now = 0;
  liveness = new Liveness(() => now);
});

const record = (target: Text, oldValue: string) =>
  ({ type: 'characterData', target, oldValue }) as unknown as MutationRecord;

describe('a text that the page rewrites', () => {
  it('may be painted with elements again, until that is a habit', () => {
    const { first, text } = page();
    for (let i = 0; i < 3; i++) liveness.broken(text, first, 'written');
    expect(liveness.isFragile(text)).toBe(false);
    liveness.broken(text, first, 'written');
    expect(liveness.isFragile(text)).toBe(true);
  });

  it('may be replaced, until that is a habit of its element', () => {
    const { first, second, other } = page();
    for (let i = 0; i < 4; i++) liveness.broken(new Text('Iran'), first, 'removed');
    expect(liveness.isFragile(first.firstChild ?? first)).toBe(true);
    expect(liveness.isFragile(other)).toBe(false);
    expect(liveness.isFragile(second)).toBe(false);
  });

  it('is fragile when it grows', () => {
    const { text } = page();
    liveness.note([record(text, 'Ira')]);
    expect(liveness.isFragile(text)).toBe(true);
  });

  it('is not when it is set from nothing, or to something else', () => {
    const { text } = page();
    liveness.note([record(text, ''), record(text, 'Moscow')]);
    expect(liveness.isFragile(text)).toBe(false);
  });
});

describe('a page that tears elements of ours', () => {
  it('gets none there any more', () => {
    const { first, text, other } = page();
    liveness.broken(text, first, 'torn');
    expect(liveness.isFragile(text)).toBe(true);
    expect(liveness.isFragile(other)).toBe(false);
  });

  it('gets none anywhere when it did so a few times', () => {
    const { first, text } = page();
    for (let i = 0; i < 4; i++) liveness.broken(text, first, 'torn');
    expect(liveness.isEverywhere).toBe(true);
  });
});

describe('a page that answers to elements of ours', () => {
  it('is noticed by doing so in the task that painted them', () => {
    const { first, second, text, other } = page();
    liveness.painted();
    liveness.broken(text, first, 'written');
    expect(liveness.isFragile(text)).toBe(true);
    vi.runAllTimers();
    liveness.broken(other, second, 'written');
    expect(liveness.isFragile(other)).toBe(false);
  });
});

describe('a page that rewrites its text all over', () => {
  it('is too lively for elements', () => {
    for (let i = 0; i < 21; i++) liveness.broken(new Text('Iran'), null, 'written');
    expect(liveness.isEverywhere).toBe(true);
    now = 60_000;
    liveness.broken(new Text('Iran'), null, 'written');
    expect(liveness.isEverywhere).toBe(true);
  });

  it('is not if it takes its time', () => {
    for (let i = 0; i < 60; i++) {
      now += 600;
      liveness.broken(new Text('Iran'), null, 'written');
    }
    expect(liveness.isEverywhere).toBe(false);
  });
});

describe('a page that takes text away', () => {
  it('may do so as often as it likes', () => {
    const { text } = page();
    for (let i = 0; i < 50; i++) liveness.broken(text, null, 'gone');
    expect(liveness.isEverywhere).toBe(false);
  });

  it('is left without elements when that is its answer to them', () => {
    const { text } = page();
    for (let i = 0; i < 4; i++) {
      liveness.painted();
      liveness.broken(text, null, 'gone');
      vi.runAllTimers();
    }
    expect(liveness.isEverywhere).toBe(true);
  });
});
