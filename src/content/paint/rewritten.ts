/** So much of the end of what the page wrote must be as it was for an edit: words that begin alike end alike by chance. */
const SAME_END = 3;

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}

/**
 * Whether a page that wrote to a text node only edited what it read there, which was the head of a longer text whose
 * rest stood in marks: scripts that go through all text nodes to change prices, quotation marks or the like do so.
 * Otherwise what it wrote is all it wants to say.
 *
 * @param now - what the page wrote
 * @param head - what the page could read
 * @param whole - what the page's node had held
 */
export function isEditOfHead(now: string, head: string, whole: string): boolean {
  if (now === head) return false;
  const end = commonEnd(now, head);
  return end >= SAME_END && end > commonEnd(now, whole);
}
