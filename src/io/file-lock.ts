import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { InputError, toInputError } from './input-error.js';

const EVERY_MS = 50;

/**
 * Takes the lock of a file, a file beside it (`seen.idx.lock`) with the number of the process that has it,
 * and waits for another process to give it back. A lock whose process has ended is taken over.
 *
 * @returns what gives the lock back.
 * @throws InputError `LOCKED` when the other process keeps it for longer than `patience`, in milliseconds, or `signal` is aborted.
 */
export async function lockFile(path: string, patience: number, signal: AbortSignal): Promise<() => void> {
  const lock = `${path}.lock`;
  const until = performance.now() + patience;
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => unlinkIfThere(lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw toInputError(error);
    }
    const holder = readHolder(lock);
    if (holder !== null && !isRunning(holder)) unlinkIfThere(lock);
    else if (performance.now() > until || signal.aborted) {
      const who = holder === null ? 'another process' : `process ${holder}`;
      throw new InputError('LOCKED', `${who} is using it; if that has ended, remove ${lock}`);
    } else await setTimeout(EVERY_MS);
  }
}

/** The process that has a lock; `null` where that is not written yet, or the lock is gone. */
function readHolder(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
