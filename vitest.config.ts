import { defineConfig } from 'vitest/config';
import { importOptions } from './scripts/lib/bundling.js';

export default defineConfig({
  resolve: { alias: importOptions.alias },
  test: {
    // Its source, which bundlers alone can read.
    server: { deps: { inline: ['mark.js'] } },
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // Properties are tried on hundreds of inputs, and machines do much besides: a test that hangs still ends.
    testTimeout: 60_000,
  },
});
