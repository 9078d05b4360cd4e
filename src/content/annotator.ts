import type { PageCommand } from '../messages/contract.ts';
import { Annotations } from './annotate/annotations.ts';
import { entitiesInView } from './annotate/in-view.ts';
import { pickMention } from './annotate/pick-mention.ts';
import { scrollToRange } from './annotate/scroll.ts';
import { CardController } from './card/card-controller.ts';
import { Hover } from './hover/hover.ts';
import { PagePainter } from './paint/page-painter.ts';
import type { Mention } from './paint/painter.ts';
import { clearLeftovers } from './leftovers.ts';
import { createRuntime } from './runtime.ts';
import { currentSession } from './session-slot.ts';
import type { Annotator, AnnotatorContext } from './session.ts';

function createAnnotator({ send, document, unseen }: AnnotatorContext): Annotator {
  clearLeftovers();
  const painter = new PagePainter(unseen);
  const annotations = new Annotations(painter, send, document);
  const cards = new CardController({
    send,
    document,
    runtime: createRuntime(),
    rangeOf: (mention) => painter.rangeOf(mention),
    onDone: () => {
      hover.close();
    },
  });
  const hover = new Hover(painter, cards);
  let current: Mention | null = null;

  const goTo = (mention: Mention | undefined) => {
    if (!mention) return;
    current = mention;
    annotations.show(mention);
    const range = painter.rangeOf(mention);
    if (!range) return;
    scrollToRange(range);
    hover.open(mention, 'keyboard');
    const all = annotations.mentions;
    cards.sayPlace(all.indexOf(mention), all.length);
  };

  return {
    view: painter,
    *update(heard) {
      yield* annotations.update(heard);
      const there = new Set(annotations.mentions);
      hover.forget((mention) => there.has(mention) || cards.isLoose);
    },
    heal: (records) => {
      painter.heal(records);
    },
    command: (command: PageCommand) => {
      const all = annotations.mentions;
      if (command.command === 'here') return entitiesInView(all);
      if (command.command === 'reveal') {
        goTo(
          following(
            all.filter(({ entities }) => entities.includes(command.entity)),
            current,
            1,
          ),
        );
      } else if (command.command === 'step') {
        goTo(following(all, current, command.direction));
      } else if (command.command === 'open-card') {
        if (command.isOnly || isReadHere()) goTo(pickMention(all, painter, current));
      } else if (command.command === 'switched') {
        cards.saySwitched(command.isOn);
      }
      return undefined;
    },
    destroy: () => {
      hover.destroy();
      cards.destroy();
      painter.destroy();
    },
  };
}

/** Whether the reader is in this document, and not in a frame within it. */
function isReadHere(): boolean {
  const { activeElement } = document;
  return document.hasFocus() && !/^i?frame$/.test(activeElement?.localName ?? '');
}

/** The mention after `current` (or before), around the end; the first of those that can be seen, if it is new. */
function following(
  mentions: readonly Mention[],
  current: Mention | null,
  direction: 1 | -1,
): Mention | undefined {
  const visible = mentions.filter(({ run }) => run.nodes[0]?.parentElement?.checkVisibility());
  const choice = visible.length > 0 ? visible : mentions;
  const index = current ? choice.indexOf(current) : -1;
  return index < 0
    ? choice.at(direction === 1 ? 0 : -1)
    : choice.at((index + direction) % choice.length);
}

currentSession()?.attach(createAnnotator);
