/**
 * Builds the extension: npm run build [-- --dev] [-- --watch]
 */
import { parseArgs } from 'node:util';
import { buildExtension } from './lib/build-extension.ts';
import { messageOf } from './lib/message-of.ts';
import { describeSize, isTooLarge } from './lib/sizes.ts';
import { watchSources } from './lib/watch.ts';

/** Builds once and says what came out; false if a file is too large. */
async function build(dev: boolean): Promise<boolean> {
  const start = performance.now();
  const sizes = await buildExtension({ dev });
  for (const size of sizes) console.log(describeSize(size));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built dist/chrome and dist/firefox in ${seconds} s.`);
  // What is built to be debugged may weigh what it likes.
  return dev || !sizes.some(isTooLarge);
}

try {
  const { dev, watch } = parseArgs({
    options: {
      dev: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  }).values;
  if (watch) {
    watchSources(async () => {
      await build(dev);
    });
  }
  if (!(await build(dev))) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
