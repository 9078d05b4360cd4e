import { MAX_FILE, type SaveOutcome } from '../../model/saving.ts';
import type { OptionsServices } from '../services.ts';
import { FileTooLarge, readPacks } from './library-file.ts';

/** What became of a file: of the article in it, or of each of its packs. */
export interface FileOutcome {
  file: string;
  outcomes: SaveOutcome[];
}

/** A call can't take as many arguments as a file has bytes. */
const CHUNK = 0x8000;

/** A file's content as text that messages can carry. */
async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  }
  return btoa(text);
}

const isPackFile = async (file: File): Promise<boolean> =>
  /\.json$/i.test(file.name) || /^\s*\{\s*"format"/.test(await file.slice(0, 100).text());

async function outcomesOf(file: File, send: OptionsServices['send']): Promise<SaveOutcome[]> {
  if (await isPackFile(file)) {
    const outcomes: SaveOutcome[] = [];
    for await (const packs of readPacks(file)) {
      outcomes.push(...(await send('library/keep', { packs })));
    }
    return outcomes.length > 0 ? outcomes : [{ problem: 'empty' }];
  }
  if (file.size > MAX_FILE) return [{ problem: 'too-large' }];
  return [await send('library/save-file', { name: file.name, content: await toBase64(file) })];
}

/** Takes a file into the library, whatever it is. */
export async function readFile(file: File, send: OptionsServices['send']): Promise<FileOutcome> {
  const outcomes = await outcomesOf(file, send).catch((error: unknown): SaveOutcome[] => [
    { problem: error instanceof FileTooLarge ? 'too-large' : 'failed' },
  ]);
  return { file: file.name, outcomes };
}
