import type { Readable, Writable } from 'node:stream';

/** 0 done, 1 findings over a threshold, 2 usage or no input, 3 some inputs failed, 130 interrupted. */
export const ExitCode = { Done: 0, Findings: 1, Usage: 2, SomeFailed: 3, Interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** All that a command knows of the process it runs in. */
export interface CommandContext {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many worker threads are worth having. */
  readonly cores: number;
  /** The script that worker threads run; `null` where there is none, as from source. */
  readonly workerUrl: URL | null;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** An option as it is shown and checked; its value arrives under the camel-cased long name. */
export interface OptionSpec {
  /** `-o, --output <file>`, `--keep-all`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** `count`: a whole number from 1; `share`: a number from 0 to 1; `list`: words with commas between. */
  readonly kind?: 'count' | 'share' | 'list';
}

export type OptionValues = Readonly<Record<string, unknown>>;

/** A subcommand. Adding one takes a file that exports it and a line in the registry. */
export interface Command {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** What it takes, as shown in its usage: `[inputs...]`. */
  readonly arguments?: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  run(inputs: readonly string[], options: OptionValues, context: CommandContext): Promise<ExitCode>;
}

/** A wrong use of the command line: shown without a stack, exit code 2. */
export class UsageError extends Error {}
