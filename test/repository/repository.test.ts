import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/messages/schemas.ts';
import { filesIn, readJson, textsIn } from './files.ts';

const pathsWhere = (texts: [path: string, text: string][], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([path]) => path);

/** A package in the lock file. */
interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Where Node looks for a package that the one at `path` needs, nearest first. */
function placesFor(path: string, name: string): string[] {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (path === '') return [place];
  const above = path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, '');
  return [place, ...placesFor(above, name)];
}

describe('the repository', () => {
  it('holds no path of the machine it was written on', () => {
    const texts = textsIn('.').filter(([path]) => path !== 'package-lock.json');
    expect(pathsWhere(texts, /(?:^|[\s"'`(=])\/(?:home|Users|root|work)\/\w/m)).toEqual([]);
  });

  it('names no address to fetch packages from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"https?:/);
  });

  it('locks every package that its packages need, or npm ci would refuse', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
    const missing = Object.entries(packages).flatMap(([path, { dependencies, ...locked }]) =>
      Object.keys({ ...dependencies, ...locked.devDependencies, ...locked.optionalDependencies })
        .filter((name) => !placesFor(path, name).some((place) => Object.hasOwn(packages, place)))
        .map((name) => `${name} for ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('switches no test off and singles none out', () => {
    const singled = /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/;
    expect(pathsWhere(textsIn('test'), singled)).toEqual([]);
  });

  it('has one version', () => {
    const { version } = readJson('package.json') as { version: string };
    expect(readJson('manifest.json')).toMatchObject({ version });
  });

  it('has every script that its commands run', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
    const named = Object.values(scripts).flatMap((line) => line.match(/scripts\/\S+/g) ?? []);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('uses every asset', () => {
    const code = ['src', 'scripts', 'test', 'assets/demo', 'README.md', 'manifest.json'];
    const source = textsIn(...code.filter((path) => !path.includes('.')))
      .map(([, text]) => text)
      .concat(code.filter((path) => path.includes('.') && existsSync(path)).map(readText))
      .join('\n');
    // Icons are named by their sizes, articles by their folder.
    const nameOf = (path: string) =>
      path.startsWith('assets/articles/')
        ? 'assets/articles'
        : basename(path).replace(/-\d+\.png$/, '');
    const isDocument = (path: string) => path.endsWith('.md');
    const unused = filesIn('assets').filter(
      (path) => !isDocument(path) && !source.includes(nameOf(path)),
    );
    expect(unused).toEqual([]);
  });

  it('sends every message it knows', () => {
    const senders = textsIn('src').filter(([path]) => !path.startsWith('src/messages/'));
    const isSent = (name: string) => senders.some(([, text]) => text.includes(`send('${name}'`));
    expect(Object.keys(schemas).filter((name) => !isSent(name))).toEqual([]);
  });
});

const readText = (path: string): string => readFileSync(path, 'utf8');
