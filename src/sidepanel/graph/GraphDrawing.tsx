import { useRef, useState } from 'preact/hooks';
import type { KnownLink } from '../../model/panel.ts';
import { TYPE_LABEL } from '../../ui/entity-labels.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { neighbourOf, type PlacedNode } from './layout-graph.ts';

export interface GraphDrawingProps {
  nodes: PlacedNode[];
  links: KnownLink[];
  width: number;
  height: number;
  /** Key of the node whose links are shown. */
  chosen: string | null;
  chosenLink: KnownLink | null;
  onChoose: (key: string) => void;
  onChooseLink: (link: KnownLink) => void;
}

const DIRECTIONS: Record<string, [dx: -1 | 0 | 1, dy: -1 | 0 | 1]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The picture: names as dots with labels, a line between those that the library names together. */
export function GraphDrawing(props: GraphDrawingProps) {
  const { nodes, links, width, height, chosen, chosenLink, onChoose, onChooseLink } = props;
  const { t, plural } = useStrings();
  const [current, setCurrent] = useState<string | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const stop = byKey.get(current ?? '') ?? nodes[0];
  const heaviest = Math.max(...links.map(({ weight }) => weight), 0);
  const near = new Set(
    chosen === null
      ? nodes.map(({ key }) => key)
      : links.flatMap(({ a, b }) => (a === chosen || b === chosen ? [a, b] : [])),
  );

  const stateOf = ({ key }: PlacedNode) => (key === chosen ? 'chosen' : near.has(key) ? '' : 'far');

  const onKeyDown = (event: KeyboardEvent) => {
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(stop.key);
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    event.preventDefault();
    const next = neighbourOf(nodes, stop, ...direction);
    if (!next) return;
    setCurrent(next.key);
    drawing.current?.querySelectorAll<SVGElement>('.node')[nodes.indexOf(next)]?.focus();
  };

  return (
    <svg
      ref={drawing}
      class="drawing"
      role="group"
      aria-label={t('linksDrawing')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      onKeyDown={onKeyDown}
    >
      {links.map((link) => {
        const [a, b] = [byKey.get(link.a), byKey.get(link.b)];
        if (!a || !b) return null;
        const isNear = chosen === null || link.a === chosen || link.b === chosen;
        const isChosen = chosenLink?.a === link.a && chosenLink.b === link.b;
        const path = `M${a.x} ${a.y}L${b.x} ${b.y}`;
        return (
          // For the pointer; by keyboard, the same links are in the list below.
          <g
            key={JSON.stringify([link.a, link.b])}
            class={`edge${isNear ? '' : ' far'}${isChosen ? ' chosen' : ''}`}
            aria-hidden="true"
            onClick={() => {
              onChooseLink(link);
            }}
          >
            <path class="target" d={path} />
            <path class="line" d={path} stroke-width={1 + 3 * (link.weight / heaviest)} />
          </g>
        );
      })}
      {nodes.map((node) => (
        <g
          key={node.key}
          class={`node ${node.type} ${stateOf(node)}`}
          role="button"
          tabindex={node === stop ? 0 : -1}
          aria-pressed={node.key === chosen}
          aria-label={`${node.name}, ${t(TYPE_LABEL[node.type])}, ${plural('linksCount', links.filter(({ a, b }) => a === node.key || b === node.key).length)}`}
          transform={`translate(${node.x} ${node.y})`}
          onFocus={() => {
            setCurrent(node.key);
          }}
          onClick={() => {
            onChoose(node.key);
          }}
        >
          <title>{node.name}</title>
          <circle class="target" r="14" />
          <circle class="dot" r={node.radius} />
        </g>
      ))}
      {/* Beside the buttons, not in them: a label may be cut, and the whole name is spoken. */}
      <g aria-hidden="true">
        {nodes.map((node) => (
          <text
            key={node.key}
            class={`node-label ${stateOf(node)}`}
            x={node.x}
            y={node.y + node.radius + 11}
            onClick={() => {
              onChoose(node.key);
            }}
          >
            {node.label}
          </text>
        ))}
      </g>
    </svg>
  );
}
