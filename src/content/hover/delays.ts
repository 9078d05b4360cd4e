/** How long the pointer rests on a name before its card opens, in ms: less startles, more feels slow. */
export const OPEN_DELAY = 300;
/** How long of that, in ms, until the card is asked for: it is there when it opens, and none is asked for in passing. */
export const PREPARE_DELAY = 60;
/** How long a card stays once the pointer has left name and card, in ms: time to cross the gap between them. */
export const CLOSE_DELAY = 300;
/** A pointer faster than this, in CSS px per ms, is on its way elsewhere. */
export const RESTING_SPEED = 0.5;
