import type { Appearance } from '../model/settings.ts';
import { useStrings } from '../ui/use-strings.ts';
import { Highlighted } from '../ui/StyleChoice.tsx';
import { previewPieces } from './preview-text.ts';

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
            type ? <Highlighted {...{ text, type }} style={appearance.style} /> : text,
          )}
        </p>
      ))}
    </figure>
  );
}
