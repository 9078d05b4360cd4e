import type { ComponentChildren } from 'preact';
import type { SummaryEntity } from '../model/summary.ts';
import { Notice } from './Notice.tsx';
import type { SummaryState } from './use-summary.ts';

/** What can be done about a page that has no names to show. */
export interface SummaryActions {
  onRetry: () => void;
  onReload: () => void;
  onAllow: (site: string) => void;
  onSiteOn: (site: string) => void;
  onAllOn: () => void;
}

export interface SummaryBodyProps extends SummaryActions {
  summary: SummaryState;
  /** Shows the names, where there are some. */
  children: (entities: SummaryEntity[]) => ComponentChildren;
}

/** What is shown of a tab, whatever state it is in. */
export function SummaryBody({ summary, children, ...on }: SummaryBodyProps) {
  switch (summary.state) {
    case 'loading':
      return <Notice title="popupLoading" />;
    case 'failed':
      return <Notice title="popupFailed" action={{ label: 'tryAgain', run: on.onRetry }} />;
    case 'restricted':
      return <Notice title="popupRestricted" hint="popupRestrictedHint" />;
    case 'unread':
      return (
        <Notice
          title="popupUnread"
          hint="popupUnreadHint"
          action={{ label: 'popupReload', run: on.onReload }}
        />
      );
    case 'site-off': {
      const run = () => {
        on.onSiteOn(summary.site);
      };
      return (
        <Notice
          title="popupSiteOff"
          hint="popupSiteOffHint"
          action={{ label: 'popupSiteTurnOn', run }}
        />
      );
    }
    case 'all-off':
      return <Notice title="popupAllOff" action={{ label: 'popupAllTurnOn', run: on.onAllOn }} />;
    case 'no-access': {
      const run = () => {
        on.onAllow(summary.site);
      };
      return (
        <Notice
          title="popupNoAccess"
          hint="popupNoAccessHint"
          action={{ label: 'popupAllow', run }}
        />
      );
    }
    case 'ready':
      return summary.entities.length === 0 ? (
        <Notice title="popupEmpty" hint="popupEmptyHint" />
      ) : (
        <>{children(summary.entities)}</>
      );
  }
}
