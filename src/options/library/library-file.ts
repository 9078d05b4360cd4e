import type { Pack } from '../../model/pack.ts';

const FORMAT = 'sidelight-library';

/** A library's file is JSON with a pack on each line, so that it can be read bit by bit however large it is. */
const BEGIN = `{"format":"${FORMAT}","version":1,"packs":[`;
const END = ']}';

/** Packs go to the background in batches: of this many, or this many characters. */
const BATCH = 500;
const BATCH_LENGTH = 4_000_000;
/** What is no such file is read as a whole; more would be no message. In bytes. */
const MAX_WHOLE = 50_000_000;

/** A file that can't be read line by line, and is too large to be read at once. */
export class FileTooLarge extends Error {}

/** What stands for a pack that is no JSON: nothing can be made of it. */
const DAMAGED = { format: 'sidelight-pack', version: 1 };

/** One pack as a file that reads like the compiler's. */
export const writePackFile = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** Packs as one file, in parts. */
export const writeLibraryFile = (packs: readonly Pack[]): string[] => [
  BEGIN,
  ...packs.map((pack, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(pack)}`),
  `\n${END}\n`,
];

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return DAMAGED;
  }
}

/** All packs of a file that is not written line by line: one pack, or a library that another program has set anew. */
async function readWhole(file: Blob): Promise<unknown[]> {
  if (file.size > MAX_WHOLE) throw new FileTooLarge();
  const content = parse(await file.text());
  const { format, packs } = (content ?? {}) as { format?: unknown; packs?: unknown };
  return format === FORMAT && Array.isArray(packs) ? (packs as unknown[]) : [content];
}

/** The packs of a file written line by line, each with its length. */
async function* readLines(file: Blob): AsyncGenerator<[pack: unknown, length: number]> {
  for await (const line of linesOf(file)) {
    const json = line.trim().replace(/,$/, '');
    if (json !== '' && json !== BEGIN && json !== END) yield [parse(json), json.length];
  }
}

/** The packs in a file, in batches. Whatever is wrong with them is for who reads them to say. */
export async function* readPacks(file: Blob): AsyncGenerator<unknown[]> {
  const head = (await file.slice(0, BEGIN.length).text()).trim();
  if (head !== BEGIN) {
    const packs = await readWhole(file);
    for (let i = 0; i < packs.length; i += BATCH) yield packs.slice(i, i + BATCH);
    return;
  }
  let batch: unknown[] = [];
  let size = 0;
  for await (const [pack, length] of readLines(file)) {
    batch.push(pack);
    size += length;
    if (size < BATCH_LENGTH && batch.length < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
