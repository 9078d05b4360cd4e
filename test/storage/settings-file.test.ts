import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/storage/settings-file.ts';

it('reads what it wrote', () => {
  const settings = { ...DEFAULT_SETTINGS, style: 'tint' as const, disabledSites: ['a.example'] };
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings);
});

it('keeps the values that are sound', () => {
  const file = {
    format: 'sidelight-settings',
    version: 1,
    settings: { style: 'tint', density: 7 },
  };
  expect(readSettingsFile(JSON.stringify(file))).toEqual({ ...DEFAULT_SETTINGS, style: 'tint' });
});

it.each([
  ['', 'broken'],
  ['{"format":', 'broken'],
  ['null', 'foreign'],
  ['{"format":"sidelight-pack","version":1}', 'foreign'],
  [`"${'x'.repeat(1_000_001)}"`, 'foreign'],
  ['{"format":"sidelight-settings","version":1000,"settings":{}}', 'newer'],
])('says what is wrong: %#', (text, problem) => {
  expect(readSettingsFile(text)).toBe(problem);
});

it('answers any text and any JSON', () => {
  const problems = ['broken', 'foreign', 'newer'];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(problems).toContain(readSettingsFile(text));
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (settings) => {
      const text = JSON.stringify({ format: 'sidelight-settings', version: 1, settings });
      expect(Object.keys(readSettingsFile(text)).sort()).toEqual(
        Object.keys(DEFAULT_SETTINGS).sort(),
      );
    }),
  );
});
