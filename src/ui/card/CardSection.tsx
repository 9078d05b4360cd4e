import { Component, type ComponentChildren } from 'preact';
import type { PluralKey, Strings } from '../strings.ts';

export interface CardSectionProps<Item> {
  title: string;
  strings: Strings;
  items: Item[];
  /** How many are shown until the reader asks for more. */
  first: number;
  /** How many the library has, of which `items` may be a part. */
  total: number;
  /** Whether one of those is shown cut. */
  shortened?: boolean;
  more: PluralKey;
  className: string;
  children: (item: Item, index: number, full: boolean) => ComponentChildren;
}

/** A headed list that starts short and opens in place. */
export class CardSection<Item> extends Component<CardSectionProps<Item>, { full: boolean }> {
  override state = { full: false };

  readonly #toggle = () => {
    this.setState(({ full }) => ({ full: !full }));
  };

  override render() {
    const { title, strings, items, first, total, shortened, more, className, children } =
      this.props;
    const { t, plural } = strings;
    const { full } = this.state;
    if (items.length === 0) return null;

    const hidden = items.length - first;
    const label = hidden > 0 ? plural(more, hidden) : t('showFull');
    return (
      <section>
        <h3>{title}</h3>
        <ul class={className}>
          {items.slice(0, full ? items.length : first).map((item, i) => children(item, i, full))}
        </ul>
        {full && total > items.length && (
          <p class="rest">{plural('moreInLibrary', total - items.length)}</p>
        )}
        {(hidden > 0 || shortened === true) && (
          <button class="more" type="button" aria-expanded={full} onClick={this.#toggle}>
            {full ? t('showLess') : label}
          </button>
        )}
      </section>
    );
  }
}
