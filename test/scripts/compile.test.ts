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

  it.each([
    ['no file', []],
    ['a file that is not there', [join(folder, 'none.txt')]],
    ['a folder', [folder]],
    ['an empty file', [file('empty.txt', '')]],
    ['a file that is not text', [file('image.txt', Uint8Array.of(1, 0, 255))]],
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
