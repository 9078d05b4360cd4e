/**
 * The match patterns to ask permission for, for a site as `siteOf` names it: the host and those under it (`www.`
 * was left out of the name). An address in numbers has none under it.
 */
export function originsOf(site: string): string[] {
  const numeric = /^[\d.]+$|^\[/.test(site);
  return numeric ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
}
