import { ExitCode } from '../command.js';

/** Codes of failures that mean that there was nothing to read at all. */
const NO_INPUT = new Set(['NOT_FOUND', 'NO_MATCH', 'NO_INPUT']);

/** How a run ends that read so many documents, and whose failures had these codes. */
export function exitCodeOf(documents: number, failures: readonly string[]): ExitCode {
  if (failures.length === 0) return ExitCode.Done;
  const foundNothing = documents === 0 && failures.every((code) => NO_INPUT.has(code));
  return foundNothing ? ExitCode.Usage : ExitCode.SomeFailed;
}
