import { createElement } from 'preact';
import type { EntityType } from '../model/pack.ts';
import { HIGHLIGHT_STYLES, type HighlightStyle } from '../model/settings.ts';
import { Choices } from './Choices.tsx';
import type { MessageKey } from './strings.ts';
import { useStrings } from './use-strings.ts';

const LABEL = {
  'underline-tint': 'styleUnderlineTint',
  underline: 'styleUnderline',
  tint: 'styleTint',
} as const satisfies Record<HighlightStyle, MessageKey>;

export interface HighlightedProps {
  text: string;
  type: EntityType;
  style: HighlightStyle;
}

/** A highlighted name, by the very element and style sheet that pages get. */
export const Highlighted = ({ text, type, style }: HighlightedProps) =>
  createElement('sidelight-mark', { 'data-type': type, 'data-style': style }, text);

export interface StyleChoiceProps {
  value: HighlightStyle;
  onChange: (style: HighlightStyle, label: string) => void;
}

/** How highlights look, each choice with a sample. */
export function StyleChoice({ value, onChange }: StyleChoiceProps) {
  const { t } = useStrings();
  return (
    <Choices
      title={t('highlightingStyle')}
      name="style"
      value={value}
      options={HIGHLIGHT_STYLES.map((style) => ({
        value: style,
        label: t(LABEL[style]),
        sample: (
          <span class="sample" aria-hidden="true">
            <Highlighted text="Abc" type="person" style={style} />
          </span>
        ),
      }))}
      onChange={onChange}
    />
  );
}
