import { createElement } from 'preact';
import type { EntityType } from '../model/pack.ts';
import type { Appearance, HighlightStyle } from '../model/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { previewPieces } from './preview-text.ts';

export interface SampleProps {
  text: string;
  type: EntityType;
  style: HighlightStyle;
}

/** A highlighted name, by the very element and style sheet that pages get. */
export const Sample = ({ text, type, style }: SampleProps) =>
  createElement('sidelight-mark', { 'data-type': type, 'data-style': style }, text);

/** What a page would look like with these settings. */
export function Preview({ appearance }: { appearance: Appearance }) {
  const { t } = useStrings();
  const paragraphs = previewPieces([t('previewFirst'), t('previewSecond')], appearance);
  return (
    <figure class="preview">
      <figcaption class="label">{t('preview')}</figcaption>
      {paragraphs.map((pieces, i) => (
        <p key={i} dir="auto">
          {pieces.map(({ text, type }) =>
            type ? <Sample {...{ text, type }} style={appearance.style} /> : text,
          )}
        </p>
      ))}
    </figure>
  );
}
