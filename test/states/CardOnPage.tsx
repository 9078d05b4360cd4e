import { createRef, render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../src/model/card.ts';
import { Card, type CardContent } from '../../src/ui/card/Card.tsx';
import cardStyles from '../../src/ui/card/card.css' with { type: 'text' };
import type { Strings } from '../../src/ui/strings.ts';
import tokens from '../../src/ui/tokens.css' with { type: 'text' };
import { fromPage, TOKEN } from '../background/fakes.ts';
import type { State } from './states.ts';
import type { createWorld } from './world.ts';

type World = Awaited<ReturnType<typeof createWorld>>;

const ignore = () => undefined;

/** What the card of a state shows. */
export async function contentOf(state: State, { background }: World): Promise<CardContent> {
  const cardOf = async (entity: number) => {
    const view = await background.routes['page/card']({ document: TOKEN, entity }, fromPage());
    if (!view) throw new Error(`No card of ${entity}`);
    return view;
  };
  const ready = await background.routes['tab/summary']({ tab: 1 }, fromPage());
  const found = ready.state === 'ready' ? ready.entities : [];
  const firstOf = (type: string) =>
    cardOf(
      Math.max(
        0,
        found.findIndex((each) => each.type === type),
      ),
    );
  const name = found[0]?.name ?? '';
  switch (state.variant) {
    case 'place':
      return { state: 'entity', view: await firstOf('place') };
    case 'choice':
      return { state: 'choice', name, candidates: [await cardOf(0), await cardOf(1)] };
    case 'empty': {
      const nothing: Partial<CardView> = {
        quotes: [],
        facts: [],
        quoteCount: 0,
        factCount: 0,
        related: [],
      };
      return { state: 'entity', view: { ...(await firstOf('person')), ...nothing } };
    }
    case 'muted':
      return { state: 'muted', view: await firstOf('person') };
    case 'loading':
      return { state: 'loading', name };
    case 'error':
      return { state: 'error', name };
    default:
      return {
        state: 'entity',
        view: state.amount === 'overfull' ? await cardOf(0) : await firstOf('person'),
      };
  }
}

/** Shows something in an open shadow root with the card's styles, where tests can look into it. */
function Shadow({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + cardStyles.replaceAll(':popover-open', ':defined'));
    root.adoptedStyleSheets = [sheet];
    render(<>{children}</>, root);
  });
  return <div class="host" ref={host} />;
}

export interface CardOnPageProps {
  state: State;
  content: CardContent;
  strings: Strings;
}

/** A card on a page that has strong styles of its own. */
export const CardOnPage = ({ state, content, strings }: CardOnPageProps) => (
  <main class={state.variant === 'sheet' ? 'foreign with-sheet' : 'foreign'}>
    <h1>A page of somebody else</h1>
    <Shadow>
      <Card
        content={content}
        strings={strings}
        heading={createRef()}
        isPinned={false}
        isSheet={state.variant === 'sheet'}
        onBack={state.amount === 'overfull' ? ignore : undefined}
        onOpenEntity={ignore}
        onOpenSource={ignore}
        onRetry={ignore}
        onPin={ignore}
        onMute={ignore}
        onSiteOff={ignore}
        onClose={ignore}
        onOpenPanel={ignore}
      />
    </Shadow>
  </main>
);
