import { clearLeftovers } from './leftovers.ts';
import { currentSession } from './session-slot.ts';

// Run in open pages before a new scout, which then has nothing of this to carry.
const session = currentSession();
if (!session?.alive) session?.destroy();
// An annotator has cleared them before it painted, and what there is now is its own.
if (!session?.isAnnotated) clearLeftovers();
