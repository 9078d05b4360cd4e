import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePack } from '../../src/model/parse-pack.ts';
import {
  readPacks,
  writeLibraryFile,
  writePackFile,
} from '../../src/options/library/library-file.ts';
import { article, pack } from './pack.ts';

const read = async (...parts: BlobPart[]) => {
  const packs: unknown[] = [];
  for await (const batch of readPacks(new Blob(parts))) packs.push(...batch);
  return packs;
};

describe('a library’s file', () => {
  it('is read again as it was written, whatever is in it', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const packs = all.map((text, i) => pack({ id: `p${i}`, articles: [article({ text })] }));
        const written = writeLibraryFile(packs);
        const wellFormed = JSON.parse(JSON.stringify(packs)) as unknown;
        expect(await read(...written)).toEqual(wellFormed);
        expect(JSON.parse(written.join(''))).toMatchObject({ packs: wellFormed });
      }),
      { numRuns: 50 },
    );
  });

  it('is read in batches however long it is, and set by another program too', async () => {
    const packs = Array.from({ length: 1200 }, (_, i) => pack({ id: `p${i}` }));
    const written = writeLibraryFile(packs).join('');
    const sizes: number[] = [];
    for await (const batch of readPacks(new Blob([written]))) sizes.push(batch.length);
    expect(sizes).toEqual([500, 500, 200]);
    expect(await read(JSON.stringify(JSON.parse(written), null, 4))).toEqual(packs);
  });

  it('that is cut off or damaged gives what is whole in it', async () => {
    const packs = [pack({ id: 'a' }), pack({ id: 'b' }), pack({ id: 'c' })];
    const written = writeLibraryFile(packs).join('');
    const cut = await read(written.slice(0, -200));
    expect(cut.slice(0, 2)).toEqual(packs.slice(0, 2));
    expect(cut.slice(2).map((one) => parsePack(one))).toEqual([
      { problem: 'broken', at: expect.any(String) as string },
    ]);
  });
});

describe('a file of one pack', () => {
  it('is read again', async () => {
    expect(await read(writePackFile(pack()))).toEqual([pack()]);
  });

  it.each(['', 'no JSON', '[', 'null', '7', '[]', '{"packs":[]}'])(
    'that is none is no pack: %j',
    async (text) => {
      const [only, ...others] = await read(text);
      expect(others).toEqual([]);
      expect(parsePack(only)).toHaveProperty('problem');
    },
  );
});
