import { createSend } from '../messages/send.ts';
import { createConnection } from './connection.ts';
import { currentSession, setSession } from './session-slot.ts';
import { startSession } from './session.ts';

/** Frames of other origins are advertisements and embeds, not the page the reader reads. */
function isPartOfPage(): boolean {
  return window === window.top || window.frameElement !== null;
}

function start(): void {
  if (!(document.documentElement instanceof HTMLElement) || !isPartOfPage()) return;
  const before = currentSession();
  if (before?.alive) return;
  before?.destroy();
  const connection = createConnection();
  setSession(startSession(connection, createSend(connection.sendMessage)));
}

// A page that the browser makes ready before anyone asks for it may never be shown.
if ((document as Document & { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else start();
