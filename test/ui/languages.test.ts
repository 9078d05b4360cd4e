import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { formatDate } from '../../src/model/dates.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const FOLDER = 'assets/_locales';
const languages = readdirSync(FOLDER).filter((name) => name !== 'en');
const read = (language: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Record<
    string,
    Message
  >;

/** The English keys, with the forms of number that a language has. */
function keysIn(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const stems = Object.keys(english).filter((key) => key.endsWith('_other'));
  return Object.keys(english).flatMap((key) => {
    const stem = key.replace(/_(?:one|other)$/, '');
    if (!stems.includes(`${stem}_other`)) return [key];
    return key.endsWith('_one') ? [] : forms.map((form) => `${stem}_${form}`);
  });
}

const placesIn = (text: string) =>
  [...text.matchAll(/\$\w+\$|\{\w+\||%s/g)].map(([place]) => place);

/** Whether a form of number is that of a single number in a language, as "two" is in Arabic. */
function standsForOne(language: string, key: string): boolean {
  const rules = new Intl.PluralRules(language);
  const form = key.replace(/^.*_/, '');
  return (
    Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === form).length === 1
  );
}

it('are at least the eight that Sidelight speaks', () => {
  expect(languages.sort()).toEqual(
    expect.arrayContaining(['ar', 'de', 'es', 'fa', 'fr', 'ru', 'uk']),
  );
});

describe.each(languages)('the messages in %s', (language) => {
  const messages = read(language);

  it('are all there, in every form of number, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(keysIn(language).sort());
  });

  it('have words, and the same places to fill in as the English ones', () => {
    const faults = Object.entries(messages).filter(([key, { message, placeholders }]) => {
      const source = english as Record<string, Message>;
      const other = source[key] ?? source[key.replace(/_\w+$/, '_other')];
      const wanted = placesIn(other?.message ?? '');
      const given = placesIn(message);
      // "Another quote" needs no number where it can stand for one alone.
      const mayLack = standsForOne(language, key) ? ['$COUNT$'] : [];
      return (
        message.trim() === '' ||
        JSON.stringify(placeholders) !== JSON.stringify(other?.placeholders) ||
        given.some((place) => !wanted.includes(place)) ||
        wanted.some((place) => !given.includes(place) && !mayLack.includes(place))
      );
    });
    expect(faults).toEqual([]);
  });

  it('end with one full stop where a date with its own stands last', () => {
    const { cardAsOf } = messages;
    const said = cardAsOf?.message.replace('$DATE$', formatDate('2023-01-22', language));
    expect(said).not.toContain('..');
  });

  it('say which language they are, and which way it runs', () => {
    expect(messages.locale?.message).toBe(language);
    const runsLeft = ['ar', 'fa', 'he', 'ur'].includes(language);
    expect(messages.direction?.message).toBe(runsLeft ? 'rtl' : 'ltr');
  });

  it('describe the extension in a store’s 132 characters', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

// A line must not begin with « : » or « » ».
it('keep signs with their words in French', () => {
  const parted = Object.values(read('fr')).filter(({ message }) => /« | [;:!?»]/.test(message));
  expect(parted).toEqual([]);
});
