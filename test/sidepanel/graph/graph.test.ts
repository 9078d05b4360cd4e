import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownLink } from '../../../src/model/panel.ts';
import { buildGraph, linksOfNode } from '../../../src/sidepanel/graph/build-graph.ts';
import {
  labelOf,
  layOutGraph,
  neighbourOf,
  type PlacedNode,
} from '../../../src/sidepanel/graph/layout-graph.ts';
import { entity } from '../../popup/services.ts';

const link = (a: string, b: string, weight = 1): KnownLink => ({ a, b, count: 1, weight });
const entities = ['a', 'b', 'c', 'd', 'e'].map((key) => entity(key));

describe('buildGraph', () => {
  it('takes the names that are tied most strongly', () => {
    const graph = buildGraph(
      entities,
      [link('a', 'b', 5), link('b', 'c', 3), link('c', 'd', 1)],
      3,
    );
    expect(graph.nodes.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
    expect(graph.links.map(({ a, b }) => a + b)).toEqual(['ab', 'bc']);
  });

  it('leaves out names without a tie, and ties to names that the page has dropped', () => {
    const graph = buildGraph(entities, [link('a', 'gone', 9), link('b', 'c')], 25);
    expect(graph.nodes.map(({ key }) => key)).toEqual(['b', 'c']);
    expect(buildGraph(entities, [], 25)).toEqual({ nodes: [], links: [], drawn: [] });
  });

  it('gives the links of one name', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'd')];
    expect(linksOfNode(links, 'b').map(({ a, b }) => a + b)).toEqual(['ab', 'bc']);
  });
});

const someLinks = fc.integer({ min: 2, max: 30 }).chain((size) => {
  const key = fc.integer({ min: 0, max: size - 1 }).map((i) => `n${i}`);
  return fc
    .uniqueArray(fc.tuple(key, key, fc.double({ min: 0.1, max: 50, noNaN: true })), {
      selector: ([a, b]) => [a, b].sort().join(),
      maxLength: 120,
    })
    .map((all) =>
      all.map(([a, b, weight]) => link(a, b, weight)).sort((x, y) => y.weight - x.weight),
    );
});
const names = fc.constantFrom('Bo', 'United States', 'A long name that must be cut somewhere', '');
const someGraph = fc.tuple(someLinks, fc.infiniteStream(names)).map(([links, stream]) => {
  const keys = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  const all = keys.map((key) => entity(stream.next().value as string, { key }));
  return buildGraph(all, links, 25);
});

describe('any graph', () => {
  it('draws no more names than asked, each tied, and links among them only', () => {
    fc.assert(
      fc.property(someLinks, fc.integer({ min: 1, max: 25 }), (links, limit) => {
        const keys = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
        const graph = buildGraph(
          keys.map((key) => entity(key)),
          links,
          limit,
        );
        const shown = new Set(graph.nodes.map(({ key }) => key));
        expect(shown.size).toBeLessThanOrEqual(limit);
        for (const { a, b } of graph.links) {
          expect(a).not.toBe(b);
          expect(shown.has(a) && shown.has(b)).toBe(true);
        }
        for (const key of shown) expect(linksOfNode(graph.drawn, key)).not.toEqual([]);
        for (const drawn of graph.drawn) expect(graph.links).toContain(drawn);
      }),
    );
  });

  it('is the same picture each time, inside its frame, no name over another', () => {
    fc.assert(
      fc.property(someGraph, fc.integer({ min: 300, max: 520 }), (graph, width) => {
        const { nodes, height } = layOutGraph(graph, width);
        expect(layOutGraph(graph, width).nodes).toEqual(nodes);
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
        const overlaps = nodes.flatMap((a, i) =>
          nodes.slice(i + 1).filter((b) => {
            const halves = ((a.label.length + b.label.length) * 6) / 2;
            return Math.abs(a.x - b.x) < halves - 8 && Math.abs(a.y - b.y) < 14;
          }),
        );
        expect(overlaps.length).toBeLessThanOrEqual(nodes.length / 5);
      }),
      { numRuns: 40 },
    );
  });

  it('can be walked through by arrow keys, from any name to any other', () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const { nodes } = layOutGraph(graph, 360);
        const [first] = nodes;
        if (!first) return;
        const reached = new Set<PlacedNode>([first]);
        for (const node of reached) {
          for (const [dx, dy] of [
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
          ] as const) {
            const next = neighbourOf(nodes, node, dx, dy);
            if (next) reached.add(next);
          }
        }
        expect(reached.size).toBe(nodes.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('labelOf', () => {
  it('cuts long names, never through a character', () => {
    expect(labelOf('Iran')).toBe('Iran');
    expect(labelOf('Hossein Amir-Abdollahian')).toBe('Hossein Amir-Abdo…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(labelOf(name).isWellFormed()).toBe(true);
        expect(labelOf(name).length).toBeLessThanOrEqual(Math.max(18, 0));
      }),
    );
  });
});
