import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */

/**
 * Whether the packages in node_modules are those of the lock file. Files' times would not tell:
 * a checkout or an interrupted installation leaves any order.
 *
 * @param {string} lockText - package-lock.json
 * @param {string} installedText - node_modules/.package-lock.json, npm's record of what it put there
 */
export function isInstalled(lockText, installedText) {
  const locked = packagesOf(lockText);
  const installed = packagesOf(installedText);
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    // Optional packages are left out where they don't fit the machine.
    return there === undefined ? optional === true : there.version === version;
  });
}

/**
 * Runs `npm ci` in `root` if what is installed is not what the lock file asks for. Standard output
 * stays untouched: it belongs to the command that is about to run.
 *
 * @param {string} root
 */
export function ensureDependencies(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (
    existsSync(record) &&
    isInstalled(readFileSync(join(root, 'package-lock.json'), 'utf8'), readFileSync(record, 'utf8'))
  ) {
    return;
  }
  process.stderr.write('Installing dependencies (npm ci)...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed; nothing can run without the dependencies.\n');
    process.exit(1);
  }
}

/**
 * @param {string} text
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(text) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(text);
    return /** @type {{ packages?: Record<string, LockedPackage> }} */ (lock).packages ?? {};
  } catch {
    return {};
  }
}
