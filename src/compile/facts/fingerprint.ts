const FILLER = new Set(
  'a an the of in on at by for with from to and or but that which who it its his her their is are was were be been has have had also said says as this'.split(
    ' ',
  ),
);

/** What two sentences that say the same have in common: their telling words, in no order. */
export function fingerprint(sentence: string): string {
  const words = sentence
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => !FILLER.has(word)))].sort().join(' ');
}
