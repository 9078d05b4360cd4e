/** What to say of an error to whoever typed the command: no stack trace. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
