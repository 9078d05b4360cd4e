import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAG_TYPES } from '../../../src/compile/names/tagger/labels.ts';
import { typeOfName } from '../../../src/compile/names/type-of-name.ts';

describe('the type that the words of a name tell', () => {
  it.each([
    ['Brazilian Cycling Confederation', 'other', 'organization'],
    ['Pfizer', 'other', 'organization'],
    ['Whale Beach', 'other', 'place'],
    ['Montreal Victorias', 'place', 'organization'],
    ['Wilson Solar Ltd.', 'person', 'organization'],
    ['Gulf Cooperation Council', 'place', 'organization'],
    ['Islamic Republic', 'organization', 'place'],
    ['Hurricane Katrina', 'person', 'event'],
    ['Typhoon Noru', 'other', 'event'],
    ['Meyer Music', 'place', 'organization'],
    ['Samsung Electronics', 'other', 'organization'],
    ['Baseball Hall of Fame', 'other', 'organization'],
    ['Central Government Complex', 'organization', 'place'],
    ['World Food Programme', 'organization', 'organization'],
    ['Boulder Falls', 'place', 'place'],
    ['Ministry of Tourism', 'organization', 'organization'],
    ['MI5', 'organization', 'organization'],
    ['Colorado', 'organization', 'place'],
    ['Caitlin Ward', 'person', 'person'],
    ['Lower Ward', 'person', 'place'],
    ['Falklands war', 'other', 'event'],
    ['Battle of the Bulge', 'other', 'event'],
    ['North America', 'organization', 'place'],
    ['Kwara State', 'organization', 'organization'],
  ] as const)('of %s, tagged %s, is %s', (name, tagged, type) => {
    expect(typeOfName(name, tagged)).toBe(type);
  });

  it.each([
    ['Foreign Agents Law', 'organization'],
    ['National Connectivity Plan', 'organization'],
    ['Treaty of Lisbon', 'organization'],
    ['Supervisor General', 'organization'],
    ['Head of Research', 'organization'],
    ['National Socialism', 'organization'],
    ['Star Wars', 'other'],
    ['A350', 'organization'],
    ['Labour and Employment', 'organization'],
    ['BT-7274', 'organization'],
    ['Attorney General of Texas', 'organization'],
    ['East Asian', 'place'],
    ['Towns Project', 'place'],
    ['Israeli election', 'other'],
    ['18th National Congress', 'other'],
    ['pop art movement', 'other'],
    ['popular music', 'other'],
    ['Target', 'other'],
    ['Blue Winds Dancing', 'other'],
  ] as const)('is none of ours for %s', (name, tagged) => {
    expect(typeOfName(name, tagged)).toBeNull();
  });

  it('is found for any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...TAG_TYPES), (name, type) => {
        expect(['person', 'place', 'organization', 'event', null]).toContain(
          typeOfName(name, type),
        );
      }),
    );
  });
});
