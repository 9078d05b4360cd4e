/**
 * The language, with the reader's region where it has one, of what is not among the messages: dates must speak the
 * language of the words around them, which may not be the browser's. A BCP 47 tag for Intl.
 *
 * @param messageLocale - the language of the messages
 * @param browserLocale - `browser.i18n.getUILanguage()`
 */
export function localeBeside(messageLocale: string, browserLocale: string): string {
  const locale = browserLocale.replace('_', '-');
  const language = messageLocale.split('-')[0];
  return locale.split('-')[0] === language ? locale : messageLocale;
}
