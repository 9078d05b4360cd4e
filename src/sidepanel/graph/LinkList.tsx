import { Fragment } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { KnownLink } from '../../model/panel.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStrings } from '../../ui/use-strings.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { KnownItems } from '../KnownItems.tsx';
import type { PanelProps } from '../panel-props.ts';

export interface LinkListProps extends PanelProps {
  links: readonly KnownLink[];
  /** Key of the node whose links these are; null if they are all there are. */
  chosen: string | null;
  /** The link whose facts are shown. */
  open: KnownLink | null;
  nameOf: (key: string) => string;
  onOpen: (link: KnownLink | null) => void;
  onShowAll: () => void;
}

/** As many pairs as a reader may glance through before asking for the rest. */
const FIRST_LINKS = 8;

function Facts({ link, ...props }: { link: KnownLink } & PanelProps) {
  const { services } = props;
  const { a, b } = link;
  const ask = useCallback(
    () => services.send('panel/items', { entities: [a, b] }),
    [services, a, b],
  );
  const { answer, retry } = useAnswer(ask);
  if (answer.state === 'loading') return <Notice title="cardLoading" />;
  if (answer.state === 'failed') {
    return <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />;
  }
  return <KnownItems items={answer.value.items} {...props} />;
}

/** Pairs of names in words, those with the most in common first; each opens to what connects the two. */
export function LinkList(props: LinkListProps) {
  const { links, chosen, open, nameOf, onOpen, onShowAll, ...panel } = props;
  const { t, plural } = useStrings();
  const [full, setFull] = useState(false);
  // By the number that is seen; of the same number, the strongest first.
  const ordered = links.toSorted((x, y) => y.count - x.count);
  const shown = ordered.filter((link, i) => full || i < FIRST_LINKS || link === open);
  return (
    <section class="links-list">
      <div class="list-head">
        <h2 class="label">{chosen === null ? t('linksAll') : nameOf(chosen)}</h2>
        {chosen !== null && (
          <span class="links">
            <button
              class="link"
              type="button"
              onClick={() => {
                panel.onOpenEntity(chosen);
              }}
            >
              {t('linksMore')}
            </button>
            <button class="link" type="button" onClick={onShowAll}>
              {t('showAll')}
            </button>
          </span>
        )}
      </div>
      <ul>
        {shown.map((link) => {
          const isOpen = link === open;
          const names = (
            link.b === chosen ? [link.a] : link.a === chosen ? [link.b] : [link.a, link.b]
          ).map(nameOf);
          return (
            <li key={JSON.stringify([link.a, link.b])}>
              <button
                class="pair"
                type="button"
                aria-expanded={isOpen}
                onClick={() => {
                  onOpen(isOpen ? null : link);
                }}
              >
                <span>
                  {names.map((name, i) => (
                    <Fragment key={name}>
                      {i > 0 && ' · '}
                      <bdi>{name}</bdi>
                    </Fragment>
                  ))}
                </span>
                <span class="entity-count">{plural('timelineItems', link.count)}</span>
              </button>
              {isOpen && <Facts link={link} {...panel} />}
            </li>
          );
        })}
      </ul>
      {shown.length < links.length && (
        <button
          class="more"
          type="button"
          onClick={() => {
            setFull(true);
          }}
        >
          {plural('linksMorePairs', links.length - shown.length)}
        </button>
      )}
    </section>
  );
}
