import { join } from 'node:path';
import { ROOT } from './root.ts';
import { runCommand, type Outcome } from './run-command.ts';

/** Mozilla's check of the built extension; warnings count. */
export const storeLint = (): Promise<Outcome> =>
  runCommand(
    join(ROOT, 'node_modules/.bin/web-ext'),
    ['lint', '--source-dir=dist/firefox', '--warnings-as-errors', '--boring'],
    { NO_UPDATE_NOTIFIER: '1' },
  );
