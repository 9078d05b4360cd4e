import type { NameGroup } from './name-groups.ts';

/** Names that are families of people the article names: "the Bidens". A family is none of the kinds there are. */
export function familiesAmong(groups: readonly NameGroup[], text: string): Set<NameGroup> {
  const surnames = new Set(
    groups
      .filter(({ type, name }) => type === 'person' && name.includes(' '))
      .map(({ name }) => name.split(' ').at(-1)),
  );
  return new Set(
    groups.filter(
      ({ name, spans }) =>
        surnames.has(name.replace(/s$/, '')) &&
        name.endsWith('s') &&
        spans.every(({ start }) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))),
    ),
  );
}
