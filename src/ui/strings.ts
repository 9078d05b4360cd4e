import { localeBeside } from '../model/locale.ts';
import type messages from '../../assets/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A message that differs by number: in English `_one` and `_other`, in other languages as many as they have. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** All that a component needs to speak the reader's language. */
export interface Strings {
  /** BCP 47 tag for Intl: the language of the messages, with the reader's region where it has one. */
  locale: string;
  direction: 'ltr' | 'rtl';
  number: (value: number) => string;
  t: (key: MessageKey, ...substitutions: string[]) => string;
  /** The form of a message for a number, which is its first substitution. */
  plural: (key: PluralKey, count: number, ...substitutions: string[]) => string;
}

/** Reads a message by its key; an empty string if there is none (as `browser.i18n.getMessage` does). */
type GetMessage = (key: string, substitutions: string[]) => string;

/**
 * Makes the strings of a surface.
 *
 * @param getMessage - `browser.i18n.getMessage`
 * @param uiLocale - `browser.i18n.getUILanguage()`
 */
export function createStrings(getMessage: GetMessage, uiLocale: string): Strings {
  const t = (key: MessageKey, ...substitutions: string[]) => getMessage(key, substitutions);
  const locale = localeBeside(t('locale'), uiLocale);
  // Made when first needed: making them takes longer than all else that a page pays before a card opens.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const number = (value: number) => (numbers ??= new Intl.NumberFormat(locale)).format(value);
  return {
    locale,
    direction: t('direction') === 'rtl' ? 'rtl' : 'ltr',
    number,
    t,
    plural: (key, count, ...others) => {
      const form = (rules ??= new Intl.PluralRules(locale)).select(count);
      const values = [number(count), ...others];
      return getMessage(`${key}_${form}`, values) || t(`${key}_other`, ...values);
    },
  };
}
