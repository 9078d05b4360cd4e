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

const keysWhere = (test: (key: string, entry: (typeof entries)[number][1]) => boolean) =>
  entries.filter(([key, entry]) => test(key, entry)).map(([key]) => key);

describe('the English messages', () => {
  it('tell translators what they are for', () => {
    expect(keysWhere((_key, { description = '' }) => description.length <= 10)).toEqual([]);
  });

  it('name their placeholders, and no others', () => {
    const differ = ({ message, placeholders = {} }: (typeof entries)[number][1]) => {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const sorted = (names: string[]) => [...new Set(names)].sort().join();
      return sorted(used) !== sorted(Object.keys(placeholders));
    };
    expect(keysWhere((_key, entry) => differ(entry))).toEqual([]);
  });

  it('have a general form for every form of a number', () => {
    const lone = (key: string) =>
      key.endsWith('_one') && !Object.hasOwn(messages, key.replace('_one', '_other'));
    expect(keysWhere(lone)).toEqual([]);
  });

  it('are all used', () => {
    const stem = (key: string) => key.replace(/_(one|other)$/, '');
    expect(keysWhere((key) => !source.includes(stem(key)))).toEqual([]);
  });

  it('are there wherever the manifest names them', () => {
    const named = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });

  it('describes the extension in a store’s 132 characters', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
