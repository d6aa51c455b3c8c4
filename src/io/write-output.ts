import { closeSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { InputError, toInputError } from './input-error.js';

/** Where a command's data goes. */
export interface Output {
  /** Writes; resolves when more may follow, to `false` when nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Takes back what can be taken back: a file that was not closed never comes to be. */
  discard(): void;
}

/** An output that takes bytes as well. */
export interface ByteOutput extends Output {
  write(data: string | Uint8Array): Promise<boolean>;
}

/** Writes to a stream such as standard output; a reader that went away is no error. */
export function streamOutput(stream: Writable): ByteOutput {
  let closed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  const check = (): boolean => {
    if (failure) throw writeFailure(failure);
    return !closed;
  };
  return {
    async write(text) {
      if (!check()) return false;
      if (text.length === 0) return true;
      // The callback, not `drain`, so that an error met while writing is known before the next piece.
      await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      return check();
    },
    async close() {
      check();
    },
    discard() {},
  };
}

/**
 * Writes a file by way of another one beside it, so that a reader sees the old or the whole new file. A
 * device such as `/dev/null` is written directly.
 *
 * @throws InputError where the file cannot be made.
 */
export function fileOutput(path: string): ByteOutput {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new InputError('WRITE_FAILED', 'is a folder');
  const isAtomic = !existing || existing.isFile();
  const target = isAtomic ? join(dirname(path), `.${basename(path)}.${process.pid}.part`) : path;
  let file: number | null;
  try {
    file = openSync(target, isAtomic ? 'wx' : 'w');
  } catch (error) {
    throw writeFailure(error);
  }
  const discard = () => {
    if (file === null) return;
    closeSync(file);
    file = null;
    if (isAtomic) unlinkSync(target);
  };
  return {
    async write(text) {
      try {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        for (let at = 0; at < bytes.length; ) at += writeSync(file!, bytes, at);
      } catch (error) {
        discard();
        throw writeFailure(error);
      }
      return true;
    },
    async close() {
      try {
        if (isAtomic) fsyncSync(file!);
        closeSync(file!);
        file = null;
        if (isAtomic) renameSync(target, path);
      } catch (error) {
        discard();
        throw writeFailure(error);
      }
    },
    discard,
  };
}

function writeFailure(error: unknown): InputError {
  return new InputError('WRITE_FAILED', toInputError(error).message);
}
