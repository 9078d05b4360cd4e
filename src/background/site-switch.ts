import type { Settings } from '../model/settings.ts';

/** The change that switches a site off. */
export const withoutSite =
  (site: string) =>
  ({ disabledSites }: Settings): Partial<Settings> =>
    disabledSites.includes(site) ? {} : { disabledSites: [...disabledSites, site] };

/** The change that switches a site off if it is on, and on if it is off. */
export const withSiteToggled =
  (site: string) =>
  (settings: Settings): Partial<Settings> => {
    const others = settings.disabledSites.filter((other) => other !== site);
    const wasOff = others.length < settings.disabledSites.length;
    return wasOff ? { disabledSites: others } : withoutSite(site)(settings);
  };
