import { setTimeout as sleep } from 'node:timers/promises';

const INTERVAL_MS = 30;

/**
 * Asks again and again until the answer is truthy, and returns it.
 *
 * @param what - named in the error
 * @throws after `timeoutMs`, with the last answer
 */
export async function poll<T>(
  ask: () => Promise<T>,
  what: string,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) {
      throw new Error(`Waited ${timeoutMs} ms for ${what}; last answer: ${JSON.stringify(answer)}`);
    }
    await sleep(INTERVAL_MS);
  }
}
