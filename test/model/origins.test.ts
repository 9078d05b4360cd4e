import { expect, it } from 'vitest';
import { originsOf } from '../../src/model/origins.ts';

it.each([
  ['example.org', ['*://example.org/*', '*://*.example.org/*']],
  ['localhost', ['*://localhost/*', '*://*.localhost/*']],
  ['127.0.0.1', ['*://127.0.0.1/*']],
  ['[::1]', ['*://[::1]/*']],
])('asks for %s', (site, origins) => {
  expect(originsOf(site)).toEqual(origins);
});
