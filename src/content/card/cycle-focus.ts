/** Keeps Tab within a card: behind its last control comes its first. Escape leads out. */
export function cycleFocus(root: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button')].filter((control) =>
    control.checkVisibility(),
  );
  const from = event.target as HTMLElement;
  const [first, last] = [controls[0], controls.at(-1)];
  const isAtStart = from === first || !controls.includes(from);
  const next = event.shiftKey ? (isAtStart ? last : null) : from === last ? first : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
