import { isoDateIn } from './iso-date.ts';

/** What an article file may say of itself before its text. */
export interface FrontMatter {
  title: string;
  url: string;
  publisher: string;
  author: string;
  published: string;
  language: string;
}

const FENCE = /^---[^\S\n]*\r?\n/;
const LONGEST_FRONT_MATTER = 20_000;

/**
 * Splits YAML-style front matter (`---`, lines of `key: value`, `---`) from the text after it.
 * Unknown keys are left alone; values that can't be what they claim (dates, web addresses) are dropped.
 */
export function readFrontMatter(content: string): {
  frontMatter: Partial<FrontMatter>;
  body: string;
} {
  const opening = FENCE.exec(content);
  if (!opening) return { frontMatter: {}, body: content };
  const head = content.slice(opening[0].length, opening[0].length + LONGEST_FRONT_MATTER);
  const closing = /^(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/m.exec(head);
  if (!closing) return { frontMatter: {}, body: content };
  const lines = head.slice(0, closing.index).split(/\r?\n/);
  const entries = lines.flatMap((line) => {
    const field = /^([A-Za-z_-]+)\s*:\s*(.*?)\s*$/.exec(line);
    return field ? [[field[1]?.toLowerCase() ?? '', unquote(field[2] ?? '')] as const] : [];
  });
  // A rule of hyphens around plain text is no front matter.
  if (entries.length === 0) return { frontMatter: {}, body: content };
  const body = content.slice(opening[0].length + closing.index + closing[0].length);
  return { frontMatter: select(new Map(entries)), body: body.replace(/^(?:[^\S\n]*\r?\n)+/, '') };
}

function select(fields: Map<string, string>): Partial<FrontMatter> {
  const found: Partial<FrontMatter> = {};
  for (const key of ['title', 'publisher', 'author'] as const) {
    const value = fields.get(key);
    if (value) found[key] = value;
  }
  const url = fields.get('url');
  if (url && /^https?:\/\//i.test(url) && URL.canParse(url)) found.url = url;
  const published = isoDateIn(fields.get('published') ?? fields.get('date') ?? '');
  if (published) found.published = published;
  const language = fields.get('language');
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) found.language = language;
  return found;
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return (quoted ? (quoted[2] ?? '') : value).trim();
}
