/** "Q.", "A:" and the like, or a name and perhaps an office, then a colon: "ANNA LIND, HOST:", "Lind (laughing):". */
const LABEL =
  /^(?:[QA][.:]|(?:\p{Lu}[\p{L}\p{M}.’'-]*[^\S\n]?){1,5}(?:,[^:.!?\n]{1,40}|\([^()\n]{1,30}\))?:)(?=\s+\S)/u;
const LONGEST_LABEL = 90;

/** Fewer paragraphs with a label, or labels that come again, are a list: "Where: …", "When: …". */
const FEWEST_SPEECHES = 4;
const FEWEST_AGAIN = 2;

/** The length of the label that says who speaks in a paragraph of a transcript, 0 if there is none. */
export const labelLength = (text: string): number =>
  LABEL.exec(text.slice(0, LONGEST_LABEL))?.[0].length ?? 0;

/** Whether labels are those of an interview or a transcript: two and more of them speak in turn. */
export function isTranscript(labels: readonly string[]): boolean {
  const different = new Set(labels);
  if (labels.length < FEWEST_SPEECHES || different.size < 2) return false;
  if (labels.length - different.size < FEWEST_AGAIN) return false;
  // "Update:", "Analysis:" come again as well, but are nobody's name.
  return [...different].some((label) => /^[QA][.:]$|^\p{Lu}{3}|\s/u.test(label));
}

/** Whether a label names nobody: "Q:". */
export const isBareLabel = (label: string): boolean => /^[QA][.:]?$/.test(label);
