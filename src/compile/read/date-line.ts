import { isoDateIn } from './iso-date.ts';

/** A first line may begin `date YYYY-MM-DD`; what follows on it is text already. */
const DATE_LINE = /^\s*date[:\s]\s*(\d{4}-\d{2}-\d{2})(?:[^\S\n]+|(?=\r?\n)|$)(?:\s*\n)?/i;

/** Takes the date line off the head of a text. A line without a real date is text. */
export function splitDateLine(body: string): { published: string | null; text: string } {
  const line = DATE_LINE.exec(body.slice(0, 200));
  const published = line && isoDateIn(line[1] ?? '');
  if (!published) return { published: null, text: body };
  return { published, text: body.slice(line[0].length) };
}
