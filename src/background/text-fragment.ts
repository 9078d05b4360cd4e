/** A sentence up to this length is written out; of a longer one, its beginning and end. */
const MAX_WHOLE = 200;
/** How many words make a beginning or an end that is not found elsewhere. */
const END_WORDS = 6;

/** A text fragment's own punctuation must be escaped too. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

function fragmentOf(passage: string): string {
  const words = passage.split(/\s+/).filter(Boolean);
  // Browsers look for a text without an end in one paragraph only.
  const isWhole = passage.length <= MAX_WHOLE && !passage.includes('\n');
  if (isWhole || words.length < 2 * END_WORDS) return encode(words.join(' '));
  const start = words.slice(0, END_WORDS).join(' ');
  const end = words.slice(-END_WORDS).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** The address that leads to a passage of a page, or null if `url` is no web address. */
export function linkToPassage(url: string | null, passage: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const link = new URL(url);
  if (link.protocol !== 'http:' && link.protocol !== 'https:') return null;
  const text = fragmentOf(passage);
  if (text === '') return link.href;
  const [hash = ''] = link.hash.slice(1).split(':~:');
  link.hash = '';
  return `${link.href.replace(/#$/, '')}#${hash}:~:text=${text}`;
}
