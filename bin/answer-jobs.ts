import type { MessagePort } from 'node:worker_threads';
import type { Job, JobSettings } from '../src/commands/batch/job.js';
import { runJob } from '../src/commands/batch/run-job.js';
import { readModel } from '../src/io/read-model.js';
import { Engine } from '../src/pipeline/engine.js';
import { createRenderer } from '../src/render/renderer.js';

/** What a worker thread does: a job comes in, its result goes out, in the same order. */
export function answerJobs(port: MessagePort, settings: JobSettings): void {
  const engine = new Engine(readModel);
  const renderer = createRenderer(settings.format, settings.render);
  let previous: Promise<void> = Promise.resolve();
  port.on('message', (job: Job) => {
    previous = previous.then(async () => {
      port.postMessage(await runJob(job, settings, engine, await renderer));
    });
  });
}
