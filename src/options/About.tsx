import { useStrings, type MessageKey } from '../ui/strings.ts';
import type { SectionProps } from './Options.tsx';
import { SettingsFile } from './SettingsFile.tsx';

const PARTS = [
  ['aboutReadsTitle', 'aboutReads'],
  ['aboutStoresTitle', 'aboutStores'],
  ['aboutPagesTitle', 'aboutPages'],
] as const satisfies [MessageKey, MessageKey][];

/** What is read and stored, and by whom it can be seen. */
export function About({ version, ...section }: SectionProps & { version: string }) {
  const { t } = useStrings();
  return (
    <>
      <p class="lead">{t('aboutLead')}</p>
      {PARTS.map(([title, text]) => (
        <section class="prose" key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
      <SettingsFile {...section} />
      <p class="hint">
        {t('extensionName')} {version}
      </p>
    </>
  );
}
