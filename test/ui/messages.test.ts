import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

const entries = Object.entries(
  messages as Record<
    string,
    { message: string; description?: string; placeholders?: Record<string, { content: string }> }
  >,
);

/** All source text that can name a message. */
const source = ['src', 'manifest.json']
  .flatMap((root) =>
    root.includes('.')
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
  )
  .filter((file) => /\.(tsx?|html|json)$/.test(file))
  .flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')];
    } catch {
      return [];
    }
  })
  .join('\n');

describe('the English messages', () => {
  it.each(entries)('%s tells translators what it is for', (_key, { description = '' }) => {
    expect(description.length).toBeGreaterThan(10);
  });

  it.each(entries)('%s names its placeholders, and no others', (_key, entry) => {
    const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(used)).toEqual(new Set(Object.keys(entry.placeholders ?? {})));
  });

  it.each(entries.filter(([key]) => key.endsWith('_one')))('%s has a general form', (key) => {
    expect(Object.keys(messages)).toContain(key.replace('_one', '_other'));
  });

  it.each(entries)('%s is used', (key) => {
    expect(source.includes(key.replace(/_(one|other)$/, ''))).toBe(true);
  });

  it('describes the extension in a store’s 132 characters', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
