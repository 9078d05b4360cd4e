import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTooLarge, sizeOf } from '../../scripts/lib/sizes.ts';

/** Every file that a manifest or a page names. */
function namedIn(text: string): string[] {
  const names = text.match(/"[\w/-]+\.(?:js|css|png|html)"/g) ?? [];
  return names.map((name) => name.slice(1, -1));
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = join('dist', target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  it.each(['manifest.json', 'popup.html', 'sidepanel.html', 'options.html', 'welcome.html'])(
    'has every file %s names',
    (name) => {
      const named = namedIn(read(name));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    },
  );

  it('has the names and messages of the manifest in its default language', () => {
    const messages = JSON.parse(read('_locales/en/messages.json')) as object;
    const keys = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.filter((key) => key !== undefined && !Object.hasOwn(messages, key))).toEqual([]);
  });

  it('keeps what pages have to load within its limits', () => {
    const sizes = ['scout.js', 'annotator.js'].map((name) => sizeOf(name, Buffer.from(read(name))));
    expect(sizes.filter(isTooLarge)).toEqual([]);
  });

  it('makes no code of text and carries no source maps', () => {
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBe(9);
    const unwanted = /\beval\(|\bnew Function\(|sourceMappingURL|\.innerHTML\s*=[^=]/;
    expect(scripts.filter((name) => unwanted.test(read(name)))).toEqual([]);
  });
});
