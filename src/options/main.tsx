import { renderPage } from '../ui/render-page.tsx';
import { browser } from '../webext/browser.ts';
import { Options } from './Options.tsx';
import { services } from './services.ts';

renderPage(<Options services={services} />, browser.i18n);
