import { SourceLines } from '../../dedupe/source-lines.js';
import { isFailed } from '../../io/read-sources.js';
import { normalizedText } from '../../pipeline/normalized-text.js';
import { type CommandContext, UsageError } from '../command.js';
import type { DocumentOptions } from './document-options.js';
import { listJobs } from './list-jobs.js';
import { readJob } from './read-job.js';
import { sourceOf } from './source-key.js';

/** Reads all inputs once, ahead of the run, for the lines that recur in documents of one source. */
export async function findSourceLines(
  names: readonly string[],
  key: string,
  { inputFormat, encoding }: DocumentOptions,
  context: CommandContext,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  if (names.includes('-'))
    throw new UsageError('--source-key reads its inputs twice: name files instead of -');
  const lines = new SourceLines();
  for await (const job of listJobs(names, context.stdin, inputFormat)) {
    if (context.signal.aborted) break;
    const { results } = await readJob(job, encoding);
    for (const source of results) {
      if (isFailed(source)) continue;
      const name = sourceOf(source, key);
      if (name !== null) lines.add(name, normalizedText(source));
    }
  }
  return lines.recurring();
}
