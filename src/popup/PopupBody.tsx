import type { SummaryEntity } from '../model/summary.ts';
import { EntityList } from './EntityList.tsx';
import { Notice } from './Notice.tsx';
import type { SummaryState } from './use-summary.ts';

export interface PopupBodyProps {
  summary: SummaryState;
  onChoose: (entity: SummaryEntity) => void;
  onRetry: () => void;
  onReload: () => void;
  onAllow: (site: string) => void;
  onSiteOn: (site: string) => void;
  onAllOn: () => void;
}

/** What the popup shows of the tab, whatever state it is in. */
export function PopupBody({ summary, ...on }: PopupBodyProps) {
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
        <EntityList entities={summary.entities} onChoose={on.onChoose} />
      );
  }
}
