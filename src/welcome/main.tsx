import { renderPage } from '../ui/render-page.tsx';
import { browser } from '../webext/browser.ts';
import { services } from './services.ts';
import { Welcome } from './Welcome.tsx';
import { WhatsNew } from './WhatsNew.tsx';

const Page = location.hash === '#news' ? WhatsNew : Welcome;
renderPage(<Page services={services} />, browser.i18n);
