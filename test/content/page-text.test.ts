// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PageText } from '../../src/content/page/page-text.ts';

it('asks for no empty word, whatever marks stand alone in the text', () => {
  document.body.innerHTML = '<p>Weather: \u2600\uFE0F in Donetsk \u0301 today</p>';
  const pageText = new PageText(() => undefined);
  for (const step of pageText.readAll(document.body)) expect(step).toBeUndefined();
  expect(pageText.takeNewKeys()).toEqual(['weather', 'donetsk']);
});
