#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { version } from '../package.json';
import { loadCli } from './load-cli.js';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  await main();
}

async function main(): Promise<void> {
  const { cli } = loadCli(new URL(import.meta.url));
  const interrupt = new AbortController();
  // The first Ctrl-C lets the run end cleanly; a second one ends it at once.
  process.once('SIGINT', () => {
    interrupt.abort();
    process.once('SIGINT', () => process.exit(130));
  });
  process.once('SIGTERM', () => interrupt.abort());
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads the messages may go away before the data is written.
  stderr.on('error', () => {});
  process.exitCode = await cli.runCli(args, version, {
    stdin,
    stdout,
    stderr,
    env,
    cores: availableParallelism(),
    workerUrl: new URL('./worker.js', import.meta.url),
    signal: interrupt.signal,
  });
  // Standard input that nobody reads to its end (`--on-error fail`, a closed pipe) would keep the process.
  stdin.destroy();
}
