import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

export interface Outcome {
  code: number;
  /** What the command printed, on either stream. */
  output: string;
}

/** Runs a command in the project's folder and keeps what it prints. Never throws. */
export function runCommand(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...environment } });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', ({ message }) => {
      resolve({ code: 127, output: `${output}${message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
