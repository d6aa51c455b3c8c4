import { parentPort, workerData } from 'node:worker_threads';
import { loadCli } from './load-cli.js';

loadCli(new URL(import.meta.url)).cli.answerJobs(parentPort!, workerData);
