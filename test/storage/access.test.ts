import { expect, it } from 'vitest';
import { keepFromPages } from '../../src/storage/access.ts';

it('keeps content scripts out where the browser can', async () => {
  const asked: unknown[] = [];
  const setAccessLevel = (options: unknown) => {
    asked.push(options);
    return Promise.resolve();
  };
  await keepFromPages({ setAccessLevel });
  await keepFromPages({});
  expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});
