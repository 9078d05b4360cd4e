import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';

const ARTICLE = 'assets/articles/2023-01-22-iran-annexation.txt';
const COMMAND = ['scripts/run.js', 'scripts/compile.ts'];
const folder = mkdtempSync(join(tmpdir(), 'sidelight-compile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('compiling from the command line', () => {
  it('prints one pack of all files', () => {
    const other = file('other.md', '# Title\n\nKenya and Uganda met in Nairobi.');
    const output = execFileSync('node', [...COMMAND, ARTICLE, other], { encoding: 'utf8' });
    const pack = JSON.parse(output) as Pack;
    expect(pack.format).toBe('sidelight-pack');
    expect(pack.articles.map(({ title }) => title.slice(0, 5))).toEqual(['Iran ', 'Title']);
  });

  it('writes it to a file', () => {
    const target = join(folder, 'pack.json');
    execFileSync('node', [...COMMAND, ARTICLE, '--out', target]);
    expect((JSON.parse(readFileSync(target, 'utf8')) as Pack).version).toBe(1);
  });

  it('writes a pack for each file, in a folder that it makes', () => {
    const target = join(folder, 'packs');
    execFileSync('node', [...COMMAND, ARTICLE, '--each', target]);
    const pack = readFileSync(join(target, '2023-01-22-iran-annexation.json'), 'utf8');
    expect((JSON.parse(pack) as Pack).articles[0]?.published).toBe('2023-01-22');
  });

  it('says so where an article is in another language, and compiles what it can', () => {
    const german = file(
      'de.txt',
      'Der Minister ist in Berlin und nicht in Japan, wie die Regierung mit Sorge sagt.',
    );
    const { status, stdout, stderr } = spawnSync('node', [...COMMAND, german], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/not in English \(de\)/);
    const { articles, entities } = JSON.parse(stdout) as Pack;
    expect(articles[0]).toMatchObject({ language: 'de', published: null });
    expect(entities.map(({ name }) => name)).toContain('Japan');
  });

  it.each([
    ['no file', []],
    ['a file that is not there', [join(folder, 'none.txt')]],
    ['a folder', [folder]],
    ['an empty file', [file('empty.txt', '')]],
    ['a file that is not text', [file('image.txt', Uint8Array.of(1, 0, 255))]],
    ['a page nested as no page is', [file('deep.html', `<html>${'<div>'.repeat(20_000)}Iran`)]],
    ['a page without an article', [file('bare.html', '<html><body></body></html>')]],
    ['Latin-1', [file('latin.txt', Uint8Array.of(99, 97, 102, 233))]],
    ['UTF-16', [file('utf16.txt', Uint8Array.of(255, 254, 97, 0))]],
    ['50 MB', [file('large.txt', new Uint8Array(50_000_000).fill(97))]],
    ['an unknown option', [ARTICLE, '--wrong']],
    ['--out and --each together', [ARTICLE, '--out', 'a.json', '--each', 'b']],
    ['two files of one name', [ARTICLE, ARTICLE, '--each', join(folder, 'twice')]],
  ])('refuses %s in one line, with exit code 2', (_, args) => {
    const { status, stdout, stderr } = spawnSync('node', [...COMMAND, ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
