import { describe, expect, it } from 'vitest';
import { createCardMaps } from '../../src/background/card-map.ts';
import type { Subject } from '../../src/match/name-index.ts';
import type { Place } from '../../src/model/pack.ts';
import { entity, pack } from './packs.ts';

const subject = (name: string, place?: Place): Subject => ({
  key: `place:${name}`,
  type: 'place',
  parts: [
    { pack: pack(), entity: entity({ id: name, type: 'place', name, ...(place && { place }) }) },
  ],
});
const UKRAINE = { latitude: 49, longitude: 32, country: 'UA' };

describe('the map of a card', () => {
  it('is none for what lies nobody knows where', () => {
    expect(createCardMaps(() => 'en')(subject('Nowhere'))).toBeNull();
  });

  it('shows a country as such, whether the pack says that it is one or not', () => {
    const mapOf = createCardMaps(() => 'en');
    expect(mapOf(subject('Ukraine', UKRAINE))?.point).toBeNull();
    expect(mapOf(subject('The Ukraine', { ...UKRAINE, isCountry: true }))?.point).toBeNull();
    expect(mapOf(subject('Dnipro', UKRAINE))?.point).not.toBeNull();
    expect(mapOf(subject('Ukraine', { ...UKRAINE, isCountry: false }))?.point).not.toBeNull();
  });

  it('names countries in the language of the card', () => {
    const labels = createCardMaps(() => 'de')(subject('Ukraine', UKRAINE))?.labels ?? [];
    expect(labels.map(({ text }) => text)).toContain('Russland');
  });

  it('is drawn once', () => {
    const mapOf = createCardMaps(() => 'en');
    const ukraine = subject('Ukraine', UKRAINE);
    expect(mapOf(ukraine)).toBe(mapOf(ukraine));
  });
});
