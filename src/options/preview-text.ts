import { ENTITY_TYPES, type EntityType } from '../model/pack.ts';
import type { Appearance } from '../model/settings.ts';

export interface PreviewPiece {
  text: string;
  /** How it is highlighted, or null if it is not. */
  type: EntityType | null;
}

const NAME = new RegExp(`\\{(${ENTITY_TYPES.join('|')})\\|([^{}|]*)\\}`);

/**
 * Reads the paragraphs of a sample text, in which names stand as `{person|Ana Costa}`, as the settings would
 * highlight them. The sample is one section of a page, and has one entity of each type.
 */
export function previewPieces(
  paragraphs: string[],
  { types, density }: Pick<Appearance, 'types' | 'density'>,
): PreviewPiece[][] {
  const seen = new Set<EntityType>();
  const isShown = (type: EntityType) => {
    const first = !seen.has(type);
    seen.add(type);
    return types[type] && (density === 'all' || (density === 'first' && first));
  };
  return paragraphs.map((paragraph) => {
    // A pattern with two groups splits into text, type, name, text, type, name, … text.
    const parts = paragraph.split(NAME);
    const pieces = parts.map((text, i): PreviewPiece => {
      if (i % 3 === 0) return { text, type: null };
      if (i % 3 === 1) return { text: '', type: null };
      const type = parts[i - 1] as EntityType;
      return { text, type: isShown(type) ? type : null };
    });
    return pieces.filter(({ text }) => text !== '');
  });
}
