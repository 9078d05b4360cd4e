import { ENTITY_TYPES } from '../model/pack.ts';
import {
  DENSITIES,
  HIGHLIGHT_STYLES,
  type Density,
  type HighlightStyle,
} from '../model/settings.ts';
import { TYPES_LABEL } from '../ui/entity-labels.ts';
import { useStrings, type MessageKey } from '../ui/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { Choices } from './Choices.tsx';
import { MutedNames } from './MutedNames.tsx';
import type { SectionProps } from './Options.tsx';
import { Preview, Sample } from './Preview.tsx';

const STYLE_LABEL = {
  'underline-tint': 'styleUnderlineTint',
  underline: 'styleUnderline',
  tint: 'styleTint',
} as const satisfies Record<HighlightStyle, MessageKey>;

const DENSITY_LABEL = {
  all: 'densityAll',
  first: 'densityFirst',
  none: 'densityNone',
} as const satisfies Record<Density, MessageKey>;

/** What is highlighted, how, and how much, with a preview that follows. */
export function Highlighting(props: SectionProps) {
  const { t } = useStrings();
  const { settings, change } = props;
  const { enabled, types, style, density } = settings;
  const switched = (name: string, on: boolean) => t(on ? 'announceOn' : 'announceOff', name);
  return (
    <>
      <p class="lead">{t('highlightingLead')}</p>
      <div class="beside">
        <div class="controls">
          <Switch
            label={t('highlightingEnabled')}
            checked={enabled}
            onChange={(on) => {
              change(() => ({ enabled: on }), switched(t('highlightingEnabled'), on));
            }}
          />
          <section class="group" aria-labelledby="types">
            <h2 class="label" id="types">
              {t('highlightingTypes')}
            </h2>
            {ENTITY_TYPES.map((type) => (
              <Switch
                key={type}
                label={t(TYPES_LABEL[type])}
                checked={types[type]}
                onChange={(on) => {
                  change(
                    (now) => ({ types: { ...now.types, [type]: on } }),
                    switched(t(TYPES_LABEL[type]), on),
                  );
                }}
              />
            ))}
          </section>
          <Choices
            title={t('highlightingStyle')}
            name="style"
            value={style}
            options={HIGHLIGHT_STYLES.map((value) => ({
              value,
              label: t(STYLE_LABEL[value]),
              sample: (
                <span class="sample" aria-hidden="true">
                  <Sample text="Abc" type="person" style={value} />
                </span>
              ),
            }))}
            onChange={(value, label) => {
              change(() => ({ style: value }), t('announceChosen', label));
            }}
          />
          <Choices
            title={t('highlightingDensity')}
            name="density"
            value={density}
            options={DENSITIES.map((value) => ({
              value,
              label: t(DENSITY_LABEL[value]),
              ...(value === 'none' ? { hint: t('densityNoneHint') } : {}),
            }))}
            onChange={(value, label) => {
              change(() => ({ density: value }), t('announceChosen', label));
            }}
          />
          <MutedNames {...props} />
        </div>
        <Preview appearance={settings} />
      </div>
    </>
  );
}
