import { gzipSync } from 'node:zlib';

/** The most that scripts on the reader's pages, and all that compiles articles, may weigh gzipped, in bytes. */
const SIZE_LIMITS: Record<string, number> = {
  compiler: 1_000_000,
  'compiler.js': 1_000_000,
  'scout.js': 4 * 1024,
  'annotator.js': 32.1 * 1024,
};

export interface Size {
  name: string;
  raw: number;
  gzipped: number;
  /** Of the gzipped size, in bytes. */
  limit: number | undefined;
}

export function sizeOf(name: string, contents: Uint8Array): Size {
  const gzipped = gzipSync(contents, { level: 9 }).length;
  return { name, raw: contents.length, gzipped, limit: SIZE_LIMITS[name] };
}

export const isTooLarge = ({ gzipped, limit }: Size): boolean =>
  limit !== undefined && gzipped > limit;

/** One line about a file, such as `scout.js   9.1 KB   3.9 KB gzipped (limit 8 KB)`. */
export function describeSize(size: Size): string {
  const columns = [
    size.name.padEnd(16),
    kilobytes(size.raw).padStart(10),
    kilobytes(size.gzipped).padStart(10),
    'gzipped',
  ];
  if (size.limit !== undefined) columns.push(`(limit ${kilobytes(size.limit)})`);
  if (isTooLarge(size)) columns.push('TOO LARGE');
  return columns.join(' ');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
