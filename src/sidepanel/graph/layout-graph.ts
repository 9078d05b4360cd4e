import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph, GraphNode } from './build-graph.ts';

/** A node with its place; the label stands under its circle, both inside a box around the place. */
export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  radius: number;
  label: string;
}

export interface PlacedGraph {
  nodes: PlacedNode[];
  height: number;
}

interface Body extends SimulationNodeDatum {
  node: GraphNode;
  radius: number;
  label: string;
  halfWidth: number;
}

/** Longer names are cut in the picture; they stand in full in the list and in the node's name. */
const MAX_LABEL = 18;
/** About as wide as a letter of a label of 11 px. */
const LETTER_WIDTH = 6.7;
/** From a node's place to the top of its box and to the foot of its label. */
const ABOVE = 12;
const BELOW = 25;
const GAP = 4;
/** Enough for the forces to come to rest. */
const TICKS = 300;

export function labelOf(name: string): string {
  if (name.length <= MAX_LABEL) return name;
  const cut = name.slice(0, MAX_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** Moves boxes that overlap apart, along the way that is shorter. */
function separate(bodies: readonly Body[], width: number): void {
  bodies.forEach((a, i) => {
    for (const b of bodies.slice(i + 1)) {
      const dx = (b.x ?? 0) - (a.x ?? 0);
      const dy = (b.y ?? 0) - (a.y ?? 0);
      const overX = a.halfWidth + b.halfWidth + GAP - Math.abs(dx);
      const overY = ABOVE + BELOW + GAP - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      // Sideways only where there is room for both beside each other.
      const isSideways = overX < overY && 2 * (a.halfWidth + b.halfWidth) + GAP <= width;
      const shift = (isSideways ? overX : overY) / 2;
      const sign = (isSideways ? dx : dy) < 0 ? -1 : 1;
      const axis = isSideways ? 'x' : 'y';
      a[axis] = (a[axis] ?? 0) - sign * shift;
      b[axis] = (b[axis] ?? 0) + sign * shift;
    }
  });
}

function keepInside(bodies: readonly Body[], width: number, height: number): void {
  for (const body of bodies) {
    const half = Math.min(body.halfWidth, width / 2);
    body.x = Math.min(Math.max(body.x ?? 0, half), width - half);
    body.y = Math.min(Math.max(body.y ?? 0, ABOVE), height - BELOW);
  }
}

/** Spreads the bodies over the whole drawing. */
function spread(bodies: readonly Body[], width: number, height: number): void {
  const stretch = (axis: 'x' | 'y', from: number, to: number) => {
    const all = bodies.map((body) => body[axis] ?? 0);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    for (const body of bodies) {
      const share = most > least ? ((body[axis] ?? 0) - least) / (most - least) : 0.5;
      body[axis] = from + share * (to - from);
    }
  };
  const widest = Math.max(...bodies.map(({ halfWidth }) => halfWidth), 0);
  const margin = Math.min(widest, width / 4);
  stretch('x', margin, width - margin);
  stretch('y', ABOVE, height - BELOW);
}

/**
 * Places the nodes: tied ones near each other, no label over another, all inside the drawing. The same graph and
 * width give the same picture: the forces begin from fixed places and are left to rest before anything is drawn.
 *
 * @param width - of the drawing, in pixels
 */
export function layOutGraph({ nodes, drawn }: Graph, width: number): PlacedGraph {
  const height = Math.round(Math.min(520, Math.max(150, 90 + (nodes.length * 5600) / width)));
  const strongest = Math.max(...nodes.map(({ strength }) => strength), 1);
  const bodies = nodes.map((node): Body => {
    const label = labelOf(node.name);
    const halfWidth = Math.max(24, label.length * LETTER_WIDTH) / 2;
    return { node, label, halfWidth, radius: 4 + 5 * Math.sqrt(node.strength / strongest) };
  });
  const indexOf = new Map(nodes.map(({ key }, i) => [key, i]));
  const heaviest = Math.max(...drawn.map(({ weight }) => weight), 0);
  const springs = drawn.flatMap(({ a, b, weight }) => {
    const [source, target] = [indexOf.get(a), indexOf.get(b)];
    return source === undefined || target === undefined
      ? []
      : [{ source, target, share: weight / heaviest }];
  });
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { share: number }>(springs)
        .distance(60)
        .strength(({ share }) => 0.08 + 0.3 * share),
    )
    .force('charge', forceManyBody().strength(-220))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.09))
    .force('boxes', () => {
      separate(bodies, width);
      keepInside(bodies, width, height);
    })
    .stop();
  simulation.tick(TICKS);
  spread(bodies, width, height);
  for (let i = 0; i < TICKS; i++) {
    separate(bodies, width);
    keepInside(bodies, width, height);
  }
  return {
    height,
    nodes: bodies.map(({ node, label, radius, x = 0, y = 0 }) => ({
      ...node,
      label,
      radius,
      x,
      y,
    })),
  };
}

/**
 * Where an arrow key leads (1 right or down, -1 left or up), or null at the edge. Sideways the names follow each
 * other as they stand from left to right, up and down as they stand from top to bottom: going to the nearest
 * instead would leave some that no key leads to.
 */
export function neighbourOf(
  nodes: readonly PlacedNode[],
  from: PlacedNode,
  dx: -1 | 0 | 1,
  dy: -1 | 0 | 1,
): PlacedNode | null {
  const order = nodes.toSorted((a, b) =>
    dx === 0 ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y,
  );
  return order[order.indexOf(from) + dx + dy] ?? null;
}
