import { renderPage } from '../ui/render-page.tsx';
import { browser } from '../webext/browser.ts';
import { Popup } from './Popup.tsx';
import { services } from './services.ts';

renderPage(<Popup services={services} />, browser.i18n);
