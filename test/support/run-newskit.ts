import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The built binary; `npm test` builds it before the tests run. */
export const NEWSKIT = fileURLToPath(new URL('../../dist/newskit.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

const BASE_ENV = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() };

/** Runs `newskit` with the given arguments to its end. */
export function newskit(args: readonly string[], { cwd, input = '', env }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEWSKIT, ...args], {
    cwd,
    input,
    env: { ...BASE_ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** Runs a shell line in which `newskit` is a command. */
export function shell(line: string, cwd: string): Run {
  const script = `set -o pipefail; newskit() { "${process.execPath}" "${NEWSKIT}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    env: BASE_ENV,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** Starts `newskit` without waiting for it. */
export function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [NEWSKIT, ...args], { cwd, env: BASE_ENV });
}
