import { expect, it } from 'vitest';
import { traitsOf } from '../../src/match/entity-traits.ts';
import type { Entity } from '../../src/model/pack.ts';
import { entity, pack } from '../background/packs.ts';

const traits = (one: Entity) =>
  traitsOf({ key: '', type: one.type, parts: [{ pack: pack({ entities: [one] }), entity: one }] });

it('tells a person’s first name, if there is a surname too', () => {
  expect(traits(entity({ id: 'a', type: 'person', name: 'José Núñez' }))).toEqual({
    type: 'person',
    forename: 'jose',
  });
  expect(traits(entity({ id: 'a', type: 'person', name: 'Pelé' }))).toEqual({
    type: 'person',
  });
});

it('tells where a place lies, if known', () => {
  const place = { latitude: 0, longitude: 0, country: 'KE' };
  expect(traits(entity({ id: 'a', type: 'place', name: 'Nairobi', place }))).toEqual({
    type: 'place',
    country: 'KE',
  });
  expect(
    traits(entity({ id: 'a', type: 'place', name: 'Kenya', place: { ...place, isCountry: true } })),
  ).toEqual({ type: 'place', country: 'KE', isCountry: true });
  expect(traits(entity({ id: 'a', type: 'place', name: 'Nairobi' }))).toEqual({
    type: 'place',
  });
});
