import type { Mention } from '../paint/painter.ts';

/**
 * The entities of the mentions whose blocks are in view, the nearest to the viewport's middle first. Measures each
 * block once, mentions not at all: where in its paragraph a name stands makes no difference to the reader.
 */
export function entitiesInView(mentions: readonly Mention[]): number[] {
  const distances = new Map<Element, number | null>();
  const nearest = new Map<number, number>();
  for (const { run, entities } of mentions) {
    const block = run.block instanceof ShadowRoot ? run.block.host : run.block;
    let distance = distances.get(block);
    if (distance === undefined) distances.set(block, (distance = distanceFromMiddle(block)));
    if (distance === null) continue;
    for (const entity of entities) {
      nearest.set(entity, Math.min(distance, nearest.get(entity) ?? Infinity));
    }
  }
  return [...nearest].sort(([, a], [, b]) => a - b).map(([entity]) => entity);
}

/** How far an element is from the middle of the viewport, in CSS pixels; null if it is out of view. */
function distanceFromMiddle(element: Element): number | null {
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width === 0 || bottom <= 0 || top >= innerHeight) return null;
  const middle = innerHeight / 2;
  return Math.max(0, top - middle, middle - bottom);
}
