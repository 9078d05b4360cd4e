import { expect, it } from 'vitest';
import { maySame } from '../../src/match/forenames.ts';

it.each([
  ['sergei', 'sergey'],
  ['mohammed', 'muhammad'],
  ['volodymyr', 'vladimir'],
  ['tim', 'timothy'],
  ['chris', 'christopher'],
  ['joe', 'joseph'],
  ['wendy', 'wendy'],
])('somebody called %s may be called %s', (one, other) => {
  expect(maySame(one, other)).toBe(true);
  expect(maySame(other, one)).toBe(true);
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
