import { useEffect, useRef } from 'preact/hooks';
import type { Sample } from '../model/sample.ts';
import type { Appearance } from '../model/settings.ts';
import { Highlighted } from '../ui/StyleChoice.tsx';

/** How long the pointer rests on a name before its card is shown, in ms, as on pages. */
const REST_MS = 300;

/** The first person that a text names, whose card shows best what a card is; else the first name. */
export function firstPerson({ paragraphs }: Sample): string | null {
  const names = paragraphs.flat().flatMap(({ name }) => name ?? []);
  return (names.find(({ type }) => type === 'person') ?? names[0])?.key ?? null;
}

export interface SampleTextProps {
  sample: Sample;
  appearance: Appearance;
  /** The entity whose card is shown. */
  shown: string | null;
  onShow: (key: string) => void;
}

/** A text with its names highlighted; each shows its card when the pointer rests on it, or when it is pressed. */
export function SampleText({ sample, appearance, shown, onShow }: SampleTextProps) {
  const resting = useRef(0);
  const forget = () => {
    clearTimeout(resting.current);
  };
  useEffect(() => forget, []);
  // As on pages, the first mention is enough where the reader has not asked for all.
  const seen = new Set<string>();
  const isShown = (key: string) => seen.size !== seen.add(key).size || appearance.density === 'all';
  return (
    <article class="sample-page" lang={sample.language} dir="auto">
      <p class="sample-title">{sample.title}</p>
      {sample.paragraphs.map((pieces, i) => (
        <p key={i}>
          {pieces.map(({ text, name }, j) =>
            name && isShown(name.key) ? (
              <button
                key={j}
                class="sample-name"
                type="button"
                aria-pressed={name.key === shown}
                onPointerEnter={() => {
                  forget();
                  resting.current = window.setTimeout(onShow, REST_MS, name.key);
                }}
                onPointerLeave={forget}
                onClick={() => {
                  forget();
                  onShow(name.key);
                }}
              >
                <Highlighted text={text} type={name.type} style={appearance.style} />
              </button>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </article>
  );
}
