import { expect, it } from 'vitest';
import { maySame } from '../../src/match/forenames.ts';
import { nicknamesOf } from '../../src/match/nicknames.ts';

it.each([
  ['sergei', 'sergey'],
  ['mohammed', 'muhammad'],
  ['volodymyr', 'vladimir'],
  ['tim', 'timothy'],
  ['chris', 'christopher'],
  ['wendy', 'wendy'],
])('somebody called %s may be called %s', (one, other) => {
  expect(maySame(one, other)).toBe(true);
  expect(maySame(other, one)).toBe(true);
});

it('knows what else somebody is called', () => {
  expect(nicknamesOf('robert')).toEqual(['bob', 'bobby']);
  expect(nicknamesOf('joe')).toEqual(['joseph']);
  expect(nicknamesOf('wendy')).toEqual([]);
  expect(nicknamesOf('constructor')).toEqual([]);
});

it.each([
  ['donald', 'melania'],
  ['carl', 'carla'],
  ['ivan', 'ivana'],
  ['maria', 'mario'],
  ['joe', 'james'],
  ['jon', 'jan'],
])('somebody called %s is not called %s', (one, other) => {
  expect(maySame(one, other)).toBe(false);
  expect(maySame(other, one)).toBe(false);
});

it('an initial may stand for a first name', () => {
  expect(maySame('d', 'donald')).toBe(true);
  expect(maySame('d', 'melania')).toBe(false);
});
