import { useMemo, useState } from 'preact/hooks';
import type { Dossier, KnownLink } from '../../model/panel.ts';
import type { SummaryEntity } from '../../model/summary.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStrings } from '../../ui/use-strings.ts';
import type { PanelProps } from '../panel-props.ts';
import { useWidth } from '../use-width.ts';
import { buildGraph, linksOfNode } from './build-graph.ts';
import { GraphDrawing } from './GraphDrawing.tsx';
import { layOutGraph } from './layout-graph.ts';
import { LinkList } from './LinkList.tsx';

export interface ConnectionsProps extends PanelProps {
  entities: SummaryEntity[];
  dossier: Dossier;
}

/** More names than this fit no panel; a narrow one has room for fewer. */
const MAX_NODES = 25;
const PIXELS_PER_NODE = 18;

/** How the page's names are connected: drawn, and as a list of pairs. */
export function Connections({ entities, dossier, ...props }: ConnectionsProps) {
  const { t } = useStrings();
  const { element, width } = useWidth<HTMLDivElement>();
  const [node, setNode] = useState<string | null>(null);
  const [link, setLink] = useState<KnownLink | null>(null);
  const limit = Math.min(MAX_NODES, Math.floor(width / PIXELS_PER_NODE));
  // Counts of mentions change as the page is read on; names are what the picture is made of.
  const names = entities.map(({ key }) => key).join('\n');
  const graph = useMemo(
    () => buildGraph(entities, dossier.links, limit),
    [names, dossier.links, limit],
  );
  const placed = useMemo(() => layOutGraph(graph, width), [graph, width]);
  const nameOf = useMemo(() => new Map(graph.nodes.map(({ key, name }) => [key, name])), [graph]);
  const chosen = node !== null && nameOf.has(node) ? node : null;
  const current = graph.links.find((each) => each.a === link?.a && each.b === link.b) ?? null;
  const choose = (key: string) => {
    setNode(key === chosen ? null : key);
    setLink(null);
  };
  return (
    <div class="scroll">
      <div class="graph" ref={element}>
        {graph.nodes.length === 0 ? (
          <Notice title="linksNone" hint="linksNoneHint" />
        ) : (
          <GraphDrawing
            {...placed}
            width={width}
            links={
              chosen === null
                ? graph.drawn
                : [...new Set([...graph.drawn, ...linksOfNode(graph.links, chosen)])]
            }
            chosen={chosen}
            chosenLink={current}
            onChoose={choose}
            onChooseLink={setLink}
          />
        )}
      </div>
      {graph.nodes.length > 0 && (
        <>
          <p class="hint">{t('linksHint')}</p>
          <LinkList
            key={chosen ?? ''}
            {...props}
            links={chosen === null ? graph.links : linksOfNode(graph.links, chosen)}
            chosen={chosen}
            open={current}
            nameOf={(key) => nameOf.get(key) ?? ''}
            onOpen={setLink}
            onShowAll={() => {
              setNode(null);
              setLink(null);
            }}
          />
        </>
      )}
    </div>
  );
}
