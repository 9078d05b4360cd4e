/**
 * How files other than code are imported, alike in scripts and in the extension.
 *
 * @type {Record<string, import('esbuild').Loader>}
 */
export const loader = { '.bin': 'binary', '.txt': 'text' };
