// All that newskit runs from the command line, as one script: see `load-cli.ts`.
export { runCli } from '../src/cli/run-cli.js';
export { answerJobs } from './answer-jobs.js';
