import cardStyles from '../../ui/card/card.css' with { type: 'text' };
import tokens from '../../ui/tokens.css' with { type: 'text' };
import { setImportant } from './important.ts';

/** All that a page could do to the host's looks by a rule of its own is undone, then it is given its place. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  left: '0px',
  top: '0px',
  width: 'max-content',
};

/** What the reader does in the card is none of the page's business. */
const PRIVATE_EVENTS = (
  'keydown keyup keypress beforeinput input click dblclick auxclick contextmenu mousedown mouseup mouseover ' +
  'mouseout mousemove pointerdown pointerup pointerover pointerout touchstart touchend touchmove wheel ' +
  'focusin focusout copy paste cut dragstart selectstart'
).split(' ');

/** The element that holds a card, in the browser's top layer, out of reach of the page's scripts and styles. */
export class CardHost {
  readonly element = document.createElement('sidelight-card');
  readonly #shadow = this.element.attachShadow({ mode: 'closed' });
  readonly root = document.createElement('div');

  constructor() {
    this.element.popover = 'manual';
    adoptStyles(this.#shadow, tokens + cardStyles);
    this.#shadow.append(this.root);
    for (const type of PRIVATE_EVENTS) {
      this.#shadow.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
  }

  /** Shows the host over everything; in the layer that the mention stands in, where that makes the rest inert. */
  show(mention: Node): void {
    setImportant(this.element, HOST_STYLE);
    this.#moveTo(layerAround(mention) ?? document.documentElement);
    document.addEventListener('fullscreenchange', this.#rise);
  }

  #moveTo(home: Element): void {
    const { element } = this;
    // What the page has made larger as a whole is made smaller by as much.
    setImportant(element, { zoom: String(1 / home.currentCSSZoom) });
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  }

  hide(): void {
    document.removeEventListener('fullscreenchange', this.#rise);
    this.element.remove();
  }

  /** What goes full screen later lies over the card: it comes up again. */
  readonly #rise = () => {
    this.element.hidePopover();
    this.#moveTo(document.fullscreenElement ?? document.documentElement);
  };

  /** How high the card would be if it had all the room there is, in px. */
  get wantedHeight(): number {
    const { offsetHeight } = this.element;
    const body = this.root.querySelector('.body');
    if (!body) return offsetHeight;
    const most = parseFloat(getComputedStyle(body).maxHeight);
    return offsetHeight - body.clientHeight + Math.min(body.scrollHeight, most);
  }

  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Moves focus to the card's name, where reading begins. */
  focus(): void {
    this.root.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }
}

/** The dialog, popover or full screen that a node stands in, be it through shadow trees. */
function layerAround(node: Node): Element | null {
  const found = node.parentElement?.closest('dialog[open], :popover-open, :fullscreen');
  if (found) return found;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? layerAround(root.host) : null;
}

/** Style sheets made by script are not subject to the page's policy; a <style> element would be. */
function adoptStyles(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
