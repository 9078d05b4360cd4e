import { useEffect, useState } from 'preact/hooks';
import type { PanelServices } from './services.ts';
import { TabPanel } from './TabPanel.tsx';

/** The side panel: follows the tab that it stands beside. */
export function SidePanel({ services }: { services: PanelServices }) {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => services.followTab(setTab), [services]);
  return tab === null ? null : <TabPanel key={tab} tab={tab} services={services} />;
}
