import { describe, expect, it } from 'vitest';
import { createStrings } from '../../src/ui/strings.ts';
import { english, getMessage } from './messages.ts';

describe('createStrings', () => {
  it('reads messages with their substitutions', () => {
    expect(english.t('paragraph', '2', '6')).toBe('paragraph 2 of 6');
    expect(english.t('quotation', 'not a solution')).toBe('“not a solution”');
  });

  it('chooses the form for a number, and writes it as the reader does', () => {
    expect(english.plural('moreFacts', 1)).toBe('1 more fact');
    expect(english.plural('moreFacts', 0)).toBe('0 more facts');
    expect(english.plural('moreFacts', 1234)).toBe('1,234 more facts');
  });

  it('falls back to the general form where a language lacks one', () => {
    const messages: Record<string, string> = { locale: 'uk', moreFacts_other: 'ще факти' };
    const { plural } = createStrings((key) => messages[key] ?? '', 'uk');
    expect(plural('moreFacts', 3)).toBe('ще факти');
  });

  it('keeps the reader’s region only with the language of the messages', () => {
    expect(createStrings(getMessage, 'en_AU').locale).toBe('en-AU');
    expect(createStrings(getMessage, 'sv').locale).toBe('en');
  });

  it('has the direction of the messages', () => {
    const { direction } = createStrings((key) => (key === 'locale' ? 'ar' : 'rtl'), 'ar');
    expect(direction).toBe('rtl');
    expect(english.direction).toBe('ltr');
  });
});
