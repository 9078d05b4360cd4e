import { renderPage } from '../ui/render-page.tsx';
import { browser } from '../webext/browser.ts';
import { SidePanel } from './SidePanel.tsx';
import { services } from './services.ts';

renderPage(<SidePanel services={services} />, browser.i18n);
