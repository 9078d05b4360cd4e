import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryAcronyms } from '../../../src/compile/names/ordinary-acronyms.ts';

describe('an acronym', () => {
  it('names no organization if words in small letters explain it', () => {
    const isOrdinary = ordinaryAcronyms('They flew unmanned aerial systems (UAS). A UAS is light.');
    expect(isOrdinary('UAS')).toBe(true);
    expect(isOrdinary('UASs')).toBe(true);
    expect(isOrdinary('USA')).toBe(false);
  });

  it('is a word like others if it is in common use', () => {
    expect(ordinaryAcronyms('The GDP grew.')('GDP')).toBe(true);
    expect(ordinaryAcronyms('It has a fast CPU and much RAM.')('RAM')).toBe(true);
    expect(ordinaryAcronyms('It has two CPUs.')('CPUs')).toBe(true);
  });

  it('is a name if a name explains it, whatever its use elsewhere', () => {
    const isOrdinary = ordinaryAcronyms('The Reserve Bank of India (RBI) met. The RBI said so.');
    expect(isOrdinary('RBI')).toBe(false);
  });

  it('is none if it stands for a law or a plan', () => {
    const isOrdinary = ordinaryAcronyms('the Financial Sector Development Program (FSDP) began');
    expect(isOrdinary('FSDP')).toBe(true);
  });

  it('may stand in any text', () => {
    fc.assert(fc.property(fc.string(), (text) => !ordinaryAcronyms(text)('Nobody')));
  });
});
