import { InputError, toInputError } from '../../io/input-error.js';
import type { InputFormat } from '../../io/input-format.js';
import { readBytes } from '../../io/read-bytes.js';
import { type FailedInput, type RawInput, type ReadResult, readSources } from '../../io/read-sources.js';
import type { Job } from './job.js';

/** The articles of one job, in order, and how many bytes they were read from. Never throws. */
export async function readJob(
  job: Job,
  encoding?: string,
): Promise<{ results: readonly ReadResult[]; bytes: number }> {
  const input = readInput(job);
  if ('error' in input) return { results: [input], bytes: 0 };
  return { results: await readSources(input, formatOf(job), encoding), bytes: input.bytes.length };
}

function readInput(job: Job): RawInput | FailedInput {
  if (job.kind === 'bytes') return job;
  if (job.kind === 'failed') {
    const file = job.id === '-' ? null : job.id;
    return { id: job.id, file, error: new InputError(job.code, job.message) };
  }
  try {
    return { id: job.path, file: job.path, bytes: readBytes(job.path) };
  } catch (error) {
    return { id: job.path, file: job.path, error: toInputError(error) };
  }
}

function formatOf(job: Job): InputFormat {
  return job.kind === 'failed' ? 'text' : job.format;
}
