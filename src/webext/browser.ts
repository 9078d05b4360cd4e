/** The one place that touches webextension-polyfill: the promise API in every browser. */
export { default as browser } from 'webextension-polyfill';
