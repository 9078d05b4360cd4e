import type { PageSession } from './session.ts';

/** Where the scout leaves its session for the annotator: both run in the same isolated world, unseen by the page. */
const SLOT = Symbol.for('sidelight.session');

type Slotted = typeof globalThis & { [SLOT]?: PageSession };

export function currentSession(): PageSession | undefined {
  return (globalThis as Slotted)[SLOT];
}

export function setSession(session: PageSession): void {
  (globalThis as Slotted)[SLOT] = session;
}
