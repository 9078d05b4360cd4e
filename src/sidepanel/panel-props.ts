import type { MessageKey } from '../ui/strings.ts';
import type { PanelServices } from './services.ts';

/** What every view of the panel may do. */
export interface PanelProps {
  tab: number;
  services: PanelServices;
  onOpenEntity: (key: string) => void;
  /** Does something, and says so if it failed. */
  attempt: (action: () => Promise<unknown>, failure?: MessageKey) => void;
}
