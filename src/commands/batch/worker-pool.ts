import { Worker } from 'node:worker_threads';
import type { Job, JobResult, JobSettings } from './job.js';

/** Runs jobs on threads. */
export interface WorkerPool {
  /** Never rejects: a thread that dies takes its jobs with it as failures. */
  run(job: Job): Promise<JobResult>;
  stop(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** What the thread has been given and not yet answered, oldest first. */
  readonly waiting: { readonly job: Job; readonly resolve: (result: JobResult) => void }[];
}

/** Starts `size` threads of the script at `url`; each answers its jobs in the order in which it got them. */
export function startWorkerPool(url: URL, size: number, settings: JobSettings): WorkerPool {
  const threads = Array.from({ length: size }, () => startThread(url, settings));
  return {
    run(job) {
      let index = 0;
      for (let at = 1; at < size; at++) {
        if (threads[at]!.waiting.length < threads[index]!.waiting.length) index = at;
      }
      if (threads[index]!.worker.threadId < 0) threads[index] = startThread(url, settings);
      const { worker, waiting } = threads[index]!;
      return new Promise((resolve) => {
        waiting.push({ job, resolve });
        worker.postMessage(job);
      });
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(url: URL, settings: JobSettings): Thread {
  const worker = new Worker(url, { workerData: settings });
  const waiting: Thread['waiting'] = [];
  worker.on('message', (result: JobResult) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { job, resolve } of waiting.splice(0)) resolve(died(job, error));
  });
  return { worker, waiting };
}

function died(job: Job, error: Error): JobResult {
  const place = job.kind === 'file' ? job.path : job.id;
  const failure = { place, code: 'INTERNAL', message: `a worker thread died: ${error.message}` };
  return { output: '', documents: 0, bytes: 0, failures: [failure], warnings: [] };
}
