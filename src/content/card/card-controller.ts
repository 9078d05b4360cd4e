import type { Send } from '../../messages/send.ts';
import { createStrings, type Strings } from '../../ui/strings.ts';
import type { HoverCards, HoverTarget } from '../hover/hover.ts';
import type { Mention } from '../paint/painter.ts';
import type { Runtime } from '../runtime.ts';
import { announce } from './announce.ts';
import { CardPanel, type PanelOptions } from './CardPanel.tsx';
import { CardSource } from './card-source.ts';

interface Options {
  send: Send;
  document: string;
  runtime: Runtime;
  /** Where a mention stands; null if it is not painted. */
  rangeOf: (mention: Mention) => Range | null;
  /** The reader has closed the card, or pinned it: the next name opens another. */
  onDone: () => void;
}

/** The page's cards: the one of the name that the reader is at, and one that is pinned. */
export class CardController implements HoverCards {
  readonly #source: CardSource;
  readonly #panelOptions: PanelOptions;
  /** Made with the first name that the reader is at: most pages are read without. */
  #current: CardPanel | null = null;
  #pinned: CardPanel | null = null;

  constructor(private readonly options: Options) {
    const { runtime, send, document } = options;
    this.#source = new CardSource(send, document);
    let strings: Strings | undefined;
    this.#panelOptions = {
      ...{ send, document, runtime, source: this.#source },
      // Not before there is something to say: to ask the browser for its language takes as long as reading a page.
      get strings() {
        return (strings ??= createStrings(
          (key, substitutions) => runtime.getMessage(key, substitutions),
          runtime.uiLanguage(),
        ));
      },
      onClose: (panel) => {
        if (panel === this.#pinned) this.closePinned();
        else options.onDone();
      },
      onPin: (panel) => {
        if (panel === this.#pinned) this.closePinned();
        else this.#pin();
      },
    };
  }

  cardOf(target: EventTarget | null): 'current' | 'pinned' | null {
    if (this.#current?.owns(target)) return 'current';
    return this.#pinned?.owns(target) ? 'pinned' : null;
  }

  get box(): DOMRect | null {
    return this.#current?.box ?? null;
  }

  /** Whether the card does without its name. */
  get isLoose(): boolean {
    return this.#current?.isLoose ?? false;
  }

  prepare({ run, start, end, entities }: Mention): void {
    this.#source.prepare({ name: run.text.slice(start, end), entities });
  }

  change(target: HoverTarget | null): void {
    const range = target && this.options.rangeOf(target.mention);
    if (range) (this.#current ??= new CardPanel(this.#panelOptions)).open(target, range);
    else this.#current?.close();
  }

  /** Says, of the card just opened, which of how many mentions it belongs to. */
  sayPlace(index: number, count: number): void {
    const { t, number } = this.#panelOptions.strings;
    this.#current?.say(t('mentionOf', number(index + 1), number(count)));
  }

  /** Says that highlights were switched on or off here. */
  saySwitched(isOn: boolean): void {
    announce(this.#panelOptions.strings.t(isOn ? 'announceSiteOn' : 'popupSiteOff'));
  }

  closePinned(): void {
    this.#pinned?.close();
    this.#pinned = null;
  }

  destroy(): void {
    this.#current?.close();
    this.closePinned();
  }

  #pin(): void {
    this.closePinned();
    this.#pinned = this.#current;
    this.#current = null;
    this.#pinned?.pin();
    this.options.onDone();
  }
}
