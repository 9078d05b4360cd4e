import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // Properties are tried on hundreds of inputs, and machines do much besides: a test that hangs still ends.
    testTimeout: 60_000,
  },
});
