import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { SettingsStatus } from '../ui/SettingsStatus.tsx';
import type { MessageKey } from '../ui/strings.ts';
import { useStrings } from '../ui/use-strings.ts';
import { useSettingsChange, type Change } from '../ui/use-settings-change.ts';
import { About } from './About.tsx';
import { Highlighting } from './Highlighting.tsx';
import { Library } from './Library.tsx';
import { LibraryPack } from './LibraryPack.tsx';
import { routeHash, SECTIONS, type Route, type Section } from './route.ts';
import type { OptionsServices } from './services.ts';
import { Search } from './Search.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { useRoute } from './use-route.ts';

const TITLES = {
  highlighting: 'optionsHighlighting',
  sites: 'optionsSites',
  library: 'optionsLibrary',
  shortcuts: 'optionsShortcuts',
  about: 'optionsAbout',
} as const satisfies Record<Section, MessageKey>;

/** What each section gets: the settings, and the way to change them. */
export interface SectionProps {
  settings: Settings;
  change: Change;
}

function Navigation({ current }: { current: Section }) {
  const { t } = useStrings();
  return (
    <nav class="nav" aria-label={t('optionsSections')}>
      <p class="brand">{t('extensionName')}</p>
      <Search titleOf={(section) => t(TITLES[section])} />
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={routeHash({ section })}
              aria-current={section === current ? ('page' as const) : undefined}
            >
              {t(TITLES[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ContentProps extends SectionProps {
  route: Route;
  services: OptionsServices;
}

function Content({ route, services, ...section }: ContentProps) {
  switch (route.section) {
    case 'highlighting':
      return <Highlighting {...section} />;
    case 'sites':
      return <Sites {...section} />;
    case 'library':
      return route.pack === undefined ? (
        <Library {...section} services={services} />
      ) : (
        <LibraryPack key={route.pack} pack={route.pack} route={route} services={services} />
      );
    case 'shortcuts':
      return <Shortcuts services={services} />;
    case 'about':
      return <About {...section} version={services.version} />;
  }
}

/** Moves the focus to the new section's heading, as a page load would; the first page has it already. */
function useHeadingFocus(route: Route, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(route.section);
  useEffect(() => {
    document.title = title;
    if (shown.current === route.section) return;
    shown.current = route.section;
    heading.current?.focus();
  }, [route.section, title]);
  return heading;
}

/** The options page. */
export function Options({ services }: { services: OptionsServices }) {
  const { t } = useStrings();
  const route = useRoute();
  const { settings, change, status, trouble } = useSettingsChange(services);
  const title = t(TITLES[route.section]);
  const heading = useHeadingFocus(route, `${title} – ${t('extensionName')}`);

  return (
    <>
      <Navigation current={route.section} />
      <main class="main">
        <h1 ref={heading} tabIndex={-1} class={route.pack === undefined ? '' : 'trail'}>
          {route.pack === undefined ? (
            title
          ) : (
            <a href={routeHash({ section: 'library' })}>{title}</a>
          )}
        </h1>
        <SettingsStatus {...{ status, trouble }} />
        {settings && <Content {...{ route, services, change, settings }} />}
      </main>
    </>
  );
}
