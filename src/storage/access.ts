interface Lockable {
  setAccessLevel: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

const isLockable = (area: object): area is Lockable => 'setAccessLevel' in area;

/**
 * Keeps a storage area to the extension's own pages. Content scripts ask the background instead, so that a page that
 * has taken over its process can't read the reader's settings. Firefox has no such switch yet.
 */
export async function keepFromPages(area: object): Promise<void> {
  if (isLockable(area)) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
