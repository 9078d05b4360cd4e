// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inactiveShortlist } from '../../../src/background/shortlist.ts';
import { Knowledge } from '../../../src/content/annotate/knowledge.ts';
import type { Heard } from '../../../src/content/session.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { ShortlistName } from '../../../src/model/shortlist.ts';

const NOTHING = inactiveShortlist(DEFAULT_SETTINGS);

const name = (text: string): ShortlistName => ({
  text,
  key: text.toLowerCase(),
  head: 0,
  entities: [0],
  needs: 0,
  type: 'place',
});

/** An answer about texts, in each of which a name stands at the beginning. */
const heard = (texts: Text[], names: string[], isFresh = false): Heard => ({
  texts,
  answer: {
    shortlist: { ...NOTHING, active: true, names: names.map(name) },
    keys: names.map((text) => text.toLowerCase()),
    places: names.flatMap((_, i) => [i, 0, i]),
  },
  isFresh,
});

const namesOf = (knowledge: Knowledge) => knowledge.shortlist?.names.map(({ text }) => text);
const placesOf = ({ places: { byText } }: Knowledge) =>
  [...byText].map(([{ data }, all]) => `${data}: ${all.map(([at, key]) => `${key}@${at}`).join()}`);

describe('what is known of a page', () => {
  const [oslo, iran] = [new Text('Oslo'), new Text('Iran')];

  it('adds up, and stays the same where nothing is new', () => {
    const knowledge = new Knowledge();
    knowledge.learn([heard([oslo], ['Oslo'], true)]);
    const first = knowledge.shortlist;
    knowledge.learn([heard([oslo], ['Oslo'])]);
    expect(knowledge.shortlist).toBe(first);
    knowledge.learn([heard([iran], ['Iran'])]);
    expect(namesOf(knowledge)).toEqual(['Oslo', 'Iran']);
    expect(placesOf(knowledge)).toEqual(['Oslo: oslo@0', 'Iran: iran@0']);
  });

  it('is in the order of the page until a part of it is read again', () => {
    const knowledge = new Knowledge();
    knowledge.learn([heard([oslo, iran], ['Oslo', 'Iran'], true)]);
    expect(knowledge.places.isInOrder).toBe(true);
    knowledge.learn([heard([oslo], ['Oslo'])]);
    expect(knowledge.places.isInOrder).toBe(false);
    expect(placesOf(knowledge)).toEqual(['Iran: iran@0', 'Oslo: oslo@0']);
  });

  it('forgets where names stood in a text that was read again', () => {
    const knowledge = new Knowledge();
    knowledge.learn([heard([oslo, iran], ['Oslo', 'Iran'], true)]);
    knowledge.learn([heard([oslo], [])]);
    expect(placesOf(knowledge)).toEqual(['Iran: iran@0']);
  });

  it.each([
    ['read afresh', heard([iran], ['Iran'], true), ['Iran']],
    [
      'switched off',
      { texts: [oslo], answer: { shortlist: NOTHING, keys: [], places: [] }, isFresh: false },
      [],
    ],
  ])('begins anew where the page is %s', (_, last, names) => {
    const knowledge = new Knowledge();
    knowledge.learn([heard([oslo], ['Oslo'], true), last]);
    expect(namesOf(knowledge)).toEqual(names);
    expect(placesOf(knowledge)).toHaveLength(names.length);
  });
});
