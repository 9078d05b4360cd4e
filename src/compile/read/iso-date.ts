/** The calendar day at the head of an ISO date or date-time, or null if there is no such day. */
export function isoDateIn(text: string): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 1 March; such a day is a mistake, not a date.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
