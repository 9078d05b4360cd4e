/**
 * Markdown as the plain text a reader sees: headings, links, emphasis and images without their
 * signs, list items and block quotes with theirs, since those say what a paragraph is. A first-level
 * heading at the top becomes the title. Wrapped lines are joined, as Markdown means them.
 */
export function readMarkdown(source: string): { title: string; text: string } {
  const paragraphs: string[] = [];
  let open = false;
  let fenced = false;
  let title = '';
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      open = false;
      continue;
    }
    if (fenced) continue;
    const block = readLine(line);
    if (block === null) {
      open = false;
    } else if (block.level === 1 && paragraphs.length === 0 && title === '') {
      title = block.text;
      open = false;
    } else if (block.text !== '') {
      const last = paragraphs.at(-1) ?? '';
      const joins = open && (block.quoted ? last.startsWith('>') && !LABEL.test(block.text) : true);
      if (joins && block.joins) paragraphs[paragraphs.length - 1] = `${last} ${block.text}`;
      else paragraphs.push(block.quoted ? `> ${block.text}` : block.text);
      open = block.level === 0;
    }
  }
  return { title, text: paragraphs.join('\n\n') };
}

interface Line {
  /** Heading level, 0 for text. */
  level: number;
  text: string;
  /** Whether it goes on with the paragraph before. */
  joins: boolean;
  /** Whether it stands in a block quote; its sign is not part of its text. */
  quoted: boolean;
}

/** Who is quoted, in the last line of a block quote. */
const LABEL = /^[—–―-]{1,2}\s?\p{Lu}/u;

function readLine(line: string): Line | null {
  if (/^\s*$/.test(line) || /^\s*(?:[-*_]\s*){3,}$/.test(line)) return null;
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading) {
    return {
      level: (heading[1] ?? '').length,
      text: plain(heading[2] ?? ''),
      joins: false,
      quoted: false,
    };
  }
  const item = /^\s*(?:([-*+])|(\d{1,9}[.)]))\s+(.*)$/.exec(line);
  if (item) {
    const text = `${item[2] ?? '-'} ${plain(item[3] ?? '')}`;
    return { level: 0, text, joins: false, quoted: false };
  }
  const quoted = /^\s*>\s?(.*)$/.exec(line);
  const text = plain((quoted ? (quoted[1] ?? '') : line).trim());
  if (quoted && text === '') return null;
  return { level: 0, text, joins: true, quoted: quoted !== null };
}

function plain(text: string): string {
  return text
    .replace(/!\[[^\]]{0,1000}\]\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, '')
    .replace(
      /\[([^\]]{1,1000})\](?:\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)|\[[^\]]{0,200}\])/g,
      '$1',
    )
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^>]{0,1000}>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.{1,5000}?\S|\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,5000}?)\*(?![\p{L}\p{N}])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,5000}?)_(?![\p{L}\p{N}])/gu, '$1')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .trim();
}
