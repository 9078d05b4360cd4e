import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { createStrings, type Strings } from '../../src/ui/strings.ts';

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Makes what does as `browser.i18n.getMessage` does, with the messages of one language. */
export const messagesOf =
  (messages: Record<string, Message>) =>
  (key: string, substitutions: string | string[] = []): string => {
    const entry = messages[key];
    if (!entry) return '';
    const values = [substitutions].flat();
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_match, n: string) => values[Number(n) - 1] ?? '');
    });
  };

export const getMessage = messagesOf(messages);

export const english: Strings = createStrings(getMessage, 'en-GB');
