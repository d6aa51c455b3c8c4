import { setImmediate } from 'node:timers/promises';
import type { Engine } from '../../pipeline/engine.js';
import type { Renderer } from '../../render/renderer.js';
import type { Job, JobResult, JobSettings } from './job.js';
import { runJob } from './run-job.js';
import { startWorkerPool, type WorkerPool } from './worker-pool.js';

/** A thread takes some 100 ms to start; less work than this is done sooner without. */
const INLINE_BYTES = 2 << 20;
const INLINE_JOBS = 100;
const JOBS_A_THREAD = 4;
const LONGEST_BLOCK_MS = 50;

export interface Threads {
  readonly count: number;
  readonly url: URL | null;
}

/**
 * The results of all jobs in the order of the jobs. The first ones are done on this thread; where more
 * follow, threads are started and the rest is shared among them, with no more than a few jobs waiting, so
 * that memory stays flat however many there are.
 */
export async function* runInOrder(
  jobs: AsyncIterable<Job>,
  settings: JobSettings,
  engine: Engine,
  renderer: Renderer,
  threads: Threads,
): AsyncGenerator<JobResult> {
  const waiting: Promise<JobResult>[] = [];
  let pool: WorkerPool | null = null;
  let done = 0;
  let bytes = 0;
  let yielded = performance.now();
  try {
    for await (const job of jobs) {
      if (!pool && threads.url && threads.count > 1 && (done >= INLINE_JOBS || bytes >= INLINE_BYTES)) {
        pool = startWorkerPool(threads.url, threads.count, settings);
      }
      if (pool) {
        waiting.push(pool.run(job));
        if (waiting.length >= threads.count * JOBS_A_THREAD) yield await waiting.shift()!;
        continue;
      }
      const result = await runJob(job, settings, engine, renderer);
      done++;
      bytes += result.bytes;
      yield result;
      if (performance.now() - yielded > LONGEST_BLOCK_MS) {
        // Lets signals in: awaiting settled promises alone never gives the event loop a turn.
        await setImmediate();
        yielded = performance.now();
      }
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await pool?.stop();
  }
}
