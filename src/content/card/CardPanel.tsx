import { createRef, render } from 'preact';
import type { Send } from '../../messages/send.ts';
import type { CardItem, CardView } from '../../model/card.ts';
import { Card, type CardContent } from '../../ui/card/Card.tsx';
import type { Strings } from '../../ui/strings.ts';
import type { HoverTarget } from '../hover/hover.ts';
import type { Runtime } from '../runtime.ts';
import { announce, NOTICE } from './announce.ts';
import { CardHost } from './card-host.ts';
import type { CardSource } from './card-source.ts';
import { CardTrail } from './card-trail.ts';
import { cycleFocus } from './cycle-focus.ts';
import { pageDate } from './page-date.ts';
import { hasRoomBeside, keepAt, keepInside, layAtBottom } from './position.ts';
import { putAwayBySwipe } from './swipe.ts';

export interface PanelOptions {
  source: CardSource;
  send: Send;
  document: string;
  runtime: Runtime;
  strings: Strings;
  onClose: (panel: CardPanel) => void;
  /** The pin was pressed. */
  onPin: (panel: CardPanel) => void;
}

/** Resolves with the second frame from now: an answer that takes longer is waited for in the card. */
const twoFrames = () =>
  new Promise<unknown>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** The name of an entity that a card leads on to. */
function nameIn(content: CardContent, entity: number): string {
  const { state } = content;
  const named =
    state === 'choice' ? content.candidates : state === 'entity' ? content.view.related : [];
  return named.find((other) => other.entity === entity)?.name ?? '';
}

/** One card on the page: what it shows, and where. */
export class CardPanel {
  readonly #host = new CardHost();
  readonly #heading = createRef<HTMLHeadingElement>();
  readonly #trail: CardTrail;
  #target: HoverTarget | null = null;
  #range: Range | null = null;
  #stopPlacing: (() => void) | null = null;
  #focusBefore: HTMLElement | null = null;
  #isPinned = false;
  #isLoose = false;
  /** Lies along the bottom of the window, for fingers and in windows with no room beside a name. */
  #isSheet = false;
  #announcement = '';

  constructor(private readonly options: PanelOptions) {
    this.#host.root.addEventListener('keydown', (event) => {
      // A pinned card is beside the page, not in its way.
      if (!this.#isPinned) cycleFocus(this.#host.root, event);
    });
    putAwayBySwipe(this.#host.root, () => {
      options.onClose(this);
    });
    this.#trail = new CardTrail({
      ask: (question) => options.source.ask(question),
      patience: twoFrames,
      onChange: () => {
        this.#render();
        this.#appear();
      },
    });
  }

  /** Whether the card stays where it is, whatever becomes of its name. */
  get isLoose(): boolean {
    return this.#isLoose;
  }

  /** Where the card stands; null while there is none. */
  get box(): DOMRect | null {
    return this.#stopPlacing && this.#host.element.getBoundingClientRect();
  }

  /** Whether an event was for this card. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host.element;
  }

  /** Opens the card of a mention that stands at `range`. */
  open(target: HoverTarget, range: Range): void {
    const { mention, opener } = target;
    const isOpen = this.#target?.mention === mention;
    this.#target = target;
    this.#range = range;
    if (opener === 'keyboard') this.#rememberFocus();
    if (isOpen) {
      if (opener === 'keyboard') this.#host.focus();
      return;
    }
    this.#leaveName();
    this.#isLoose = false;
    this.#announcement = '';
    this.#isSheet =
      target.isTouch ||
      matchMedia('(hover: none) and (pointer: coarse)').matches ||
      !hasRoomBeside(range);
    const name = mention.run.text.slice(mention.start, mention.end);
    this.#trail.start({ name, entities: mention.entities });
  }

  close(): void {
    this.#trail.stop();
    this.#leaveName();
    this.#target = this.#range = null;
    this.#isLoose = this.#isPinned = false;
    const hadFocus = this.#host.hasFocus;
    this.#host.hide();
    render(null, this.#host.root);
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Keeps the card where it is in the window while the page goes on. */
  pin(): void {
    this.#isPinned = true;
    this.#loosen();
    this.#render();
  }

  /** Says something to those who hear the page, after what they hear of the card itself. */
  say(text: string): void {
    setTimeout(() => {
      this.#announcement = text;
      this.#render();
    }, NOTICE);
  }

  #rememberFocus(): void {
    const { activeElement } = document;
    if (this.#host.hasFocus) return;
    this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : null;
  }

  #loosen(): void {
    this.#leaveName();
    this.#isLoose = true;
    if (!this.#isSheet) this.#stopPlacing = keepInside(this.#host.element);
  }

  #leaveName(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
  }

  /** Shows the card where it is to stand, if it does not stand there already. */
  #appear(): void {
    if (this.#stopPlacing || !this.#target || !this.#range) return;
    this.#host.show(this.#range.startContainer);
    this.#stopPlacing = this.#isSheet
      ? layAtBottom(this.#host, this.#range)
      : keepAt(this.#host, this.#range, this.#target.point);
    if (this.#target.opener === 'keyboard') this.#host.focus();
  }

  #render(): void {
    const { content } = this.#trail;
    if (!content) return;
    const { document, send, strings, onClose, onPin } = this.options;
    render(
      <Card
        content={content}
        strings={strings}
        heading={this.#heading}
        pageDate={pageDate()}
        isPinned={this.#isPinned}
        isSheet={this.#isSheet}
        announcement={this.#announcement}
        onOpenEntity={(entity) => {
          this.#trail.goTo({ name: nameIn(content, entity), entities: [entity] });
        }}
        onBack={
          this.#trail.canGoBack
            ? () => {
                this.#trail.back();
              }
            : undefined
        }
        onOpenSource={(item) => {
          this.#openSource(content, item);
        }}
        onRetry={() => {
          this.#trail.retry();
        }}
        onPin={() => {
          onPin(this);
        }}
        onMute={(view, isMuted) => {
          this.#mute(view, isMuted);
        }}
        onOpenPanel={
          this.options.runtime.opensPanel
            ? (entity) => {
                this.#tell(send('page/open-panel', { document, entity }));
              }
            : undefined
        }
        onSiteOff={() => {
          if (this.#target?.opener === 'keyboard') announce(strings.t('popupSiteOff'));
          onClose(this);
          this.#tell(send('page/site-off', { document }));
        }}
        onClose={() => {
          onClose(this);
        }}
      />,
      this.#host.root,
    );
  }

  #openSource(content: CardContent, { list, index }: CardItem): void {
    if (content.state !== 'entity') return;
    const { document, send } = this.options;
    this.#tell(send('page/open-source', { document, entity: content.view.entity, list, index }));
  }

  /** The card stays without its name, so that the reader can take it back. */
  #mute(view: CardView, isMuted: boolean): void {
    const { document, send } = this.options;
    this.#loosen();
    const done = send('page/mute', { document, entity: view.entity, isMuted });
    this.#tell(
      done.then(() => {
        this.#trail.replace({ state: isMuted ? 'muted' : 'entity', view });
      }),
    );
  }

  #tell(done: Promise<unknown>): void {
    done.catch((error: unknown) => {
      this.options.runtime.log(error);
    });
  }
}
