/** Tells how fast the pointer moves, in CSS px per ms, from one event to the next. */
export class PointerSpeed {
  #x = 0;
  #y = 0;
  #time = -Infinity;

  /** The speed since the last event; 0 for the first and after a rest. */
  at({
    clientX,
    clientY,
    timeStamp,
  }: {
    clientX: number;
    clientY: number;
    timeStamp: number;
  }): number {
    const elapsed = timeStamp - this.#time;
    const speed =
      elapsed > 0 && elapsed < 100 ? Math.hypot(clientX - this.#x, clientY - this.#y) / elapsed : 0;
    this.#x = clientX;
    this.#y = clientY;
    this.#time = timeStamp;
    return speed;
  }
}
