import { siteOf } from '../model/settings.ts';

/** A host name: labels of letters, digits and hyphens (as the browser spells them), or an address in numbers. */
const HOST =
  /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$|^\[[\da-f:.]+\]$/;

/** The site that the reader means by a host name or a pasted address, or null if it is none. */
export function readSite(input: string): string | null {
  const text = input.trim();
  if (text === '' || /\s/.test(text)) return null;
  const site = siteOf(text.includes('://') ? text : `http://${text}`);
  return site !== null && HOST.test(site) ? site : null;
}
