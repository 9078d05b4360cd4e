import * as v from 'valibot';
import { browser } from '../webext/browser.ts';

/** What the reader wants the side panel to show: an entity, or whatever a text names. */
const schema = v.union([
  v.strictObject({ entity: v.string() }),
  v.strictObject({ text: v.string() }),
]);

export type PanelRequest = v.InferOutput<typeof schema>;

const keyOf = (tab: number) => `panel:${tab}`;

/**
 * Leaves word for a tab's side panel, which may be open already, or about to be. It is kept in memory only, until
 * the panel takes it.
 */
export async function askPanel(tab: number, request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: request });
}

/** Takes what was asked of a tab's panel; null if nothing was. */
export async function takePanelRequest(tab: number): Promise<PanelRequest | null> {
  const key = keyOf(tab);
  const { [key]: stored } = await browser.storage.session.get(key);
  if (stored === undefined) return null;
  await browser.storage.session.remove(key);
  const request = v.safeParse(schema, stored);
  return request.success ? request.output : null;
}

/** Calls back whenever something was asked of a tab's panel. Returns the way to stop. */
export function watchPanelRequests(listener: (tab: number) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue !== undefined && key.startsWith('panel:')) listener(Number(key.slice(6)));
    }
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => {
    browser.storage.session.onChanged.removeListener(onChanged);
  };
}
