import { setImportant } from './important.ts';

/** Those who listen notice a live region only if it was there before its words, in ms. */
export const NOTICE = 150;
/** How long its words stay, in ms. */
const STAY = 1500;

const UNSEEN = {
  display: 'block',
  position: 'fixed',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
};

/** Says something to those who hear the page; nothing is shown, and soon nothing is left of it. */
export function announce(text: string): void {
  const host = document.createElement('sidelight-card');
  setImportant(host, UNSEEN);
  const region = document.createElement('p');
  region.role = 'status';
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  setTimeout(() => {
    region.textContent = text;
  }, NOTICE);
  setTimeout(() => {
    host.remove();
  }, NOTICE + STAY);
}
