import { render } from 'preact';
import type { Send } from '../../messages/send.ts';
import type { CardItem, CardView } from '../../model/card.ts';
import { Card, type CardContent } from '../../ui/card/Card.tsx';
import { createStrings, StringsContext, type Strings } from '../../ui/strings.ts';
import type { HoverTarget } from '../hover/hover.ts';
import type { Runtime } from '../runtime.ts';
import { CardHost } from './card-host.ts';
import { pageDate } from './page-date.ts';
import { keepAt } from './position.ts';

interface Options {
  send: Send;
  document: string;
  runtime: Runtime;
  onClose: () => void;
}

/** Shows the card of one name at a time, and the way through related names and back. */
export class CardController {
  readonly #host = new CardHost();
  readonly #strings: Strings;
  /** Counts what was asked for, so that an answer that comes late is ignored. */
  #request = 0;
  /** The contents that "back" returns to. */
  #history: CardContent[] = [];
  #content: CardContent | null = null;
  #stopPlacing: (() => void) | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(private readonly options: Options) {
    const { runtime } = options;
    this.#strings = createStrings(
      (key, substitutions) => runtime.getMessage(key, substitutions),
      runtime.uiLanguage(),
    );
  }

  isCard(target: EventTarget | null): boolean {
    return target === this.#host.element;
  }

  /** Opens the card of a mention that stands at `range`. */
  open({ mention, opener, point }: HoverTarget, range: Range): void {
    const name = mention.run.text.slice(mention.start, mention.end);
    this.#history = [];
    if (opener === 'keyboard' && document.activeElement instanceof HTMLElement) {
      this.#focusBefore = document.activeElement;
    }
    this.#stopPlacing?.();
    void this.#load(name, mention.entities).then((current) => {
      if (!current) return;
      this.#host.show(range.startContainer);
      this.#stopPlacing?.();
      this.#stopPlacing = keepAt(this.#host.element, range, point);
      if (opener === 'keyboard') this.#host.focus();
    });
  }

  close(): void {
    this.#request++;
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    const hadFocus = this.#host.hasFocus;
    this.#host.hide();
    render(null, this.#host.root);
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Asks for the cards of some entities and shows them. False if something else was asked for meanwhile. */
  async #load(name: string, entities: number[]): Promise<boolean> {
    const request = ++this.#request;
    const content = await this.#fetch(name, entities);
    if (request !== this.#request) return false;
    this.#show(content, () => void this.#load(name, entities));
    return true;
  }

  async #fetch(name: string, entities: number[]): Promise<CardContent> {
    try {
      const { send, document } = this.options;
      const answers = await Promise.all(
        entities.map((entity) => send('page/card', { document, entity })),
      );
      const views = answers.filter((view): view is CardView => view !== null);
      const [view] = views;
      if (!view) return { state: 'error', name };
      return views.length === 1
        ? { state: 'entity', view }
        : { state: 'choice', name, candidates: views };
    } catch {
      return { state: 'error', name };
    }
  }

  #show(content: CardContent, retry: () => void): void {
    this.#content = content;
    const back = this.#history.at(-1);
    render(
      <StringsContext.Provider value={this.#strings}>
        <Card
          content={content}
          now={new Date()}
          pageDate={pageDate()}
          onOpenEntity={(entity) => {
            this.#goTo(entity);
          }}
          onBack={
            back &&
            (() => {
              this.#history.pop();
              this.#request++;
              this.#show(back, retry);
            })
          }
          onOpenSource={(item) => {
            this.#openSource(content, item);
          }}
          onRetry={retry}
          onClose={this.options.onClose}
          onSiteOff={() => {
            this.options.onClose();
            this.#tell(this.options.send('page/site-off', { document: this.options.document }));
          }}
        />
      </StringsContext.Provider>,
      this.#host.root,
    );
  }

  #goTo(entity: number): void {
    const from = this.#content;
    if (!from) return;
    const name = from.state === 'entity' ? from.view.name : from.name;
    this.#history.push(from);
    void this.#load(name, [entity]);
  }

  #openSource(content: CardContent, { list, index }: CardItem): void {
    if (content.state !== 'entity') return;
    const { document, send } = this.options;
    this.#tell(send('page/open-source', { document, entity: content.view.entity, list, index }));
  }

  /** A failed request shows as such in the card. */
  #tell(answer: Promise<null>): void {
    answer.catch((error: unknown) => {
      this.options.runtime.log(error);
    });
  }
}
