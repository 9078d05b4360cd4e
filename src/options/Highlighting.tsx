import { ENTITY_TYPES } from '../model/pack.ts';
import { DENSITIES, type Density } from '../model/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { TYPES_LABEL } from '../ui/entity-labels.ts';
import type { MessageKey } from '../ui/strings.ts';
import { useStrings } from '../ui/use-strings.ts';
import { StyleChoice } from '../ui/StyleChoice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { MutedNames } from './MutedNames.tsx';
import type { SectionProps } from './Options.tsx';
import { Preview } from './Preview.tsx';

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
          <StyleChoice
            value={style}
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
