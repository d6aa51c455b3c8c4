import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { InputError, toInputError } from './input-error.js';

const MAX_FILE = 1 << 30;

/**
 * A file's bytes, unpacked where its name ends in `.gz`.
 *
 * @throws InputError saying why it cannot be read.
 */
export function readBytes(path: string): Uint8Array {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MAX_FILE) throw new InputError('TOO_LARGE', 'larger than 1 GB; split it');
    bytes = readFileSync(path);
  } catch (error) {
    throw toInputError(error);
  }
  return /\.gz$/i.test(path) ? unpack(bytes) : bytes;
}

function unpack(bytes: Buffer): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_FILE });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError('TOO_LARGE', 'larger than 1 GB when unpacked; split it');
    }
    throw new InputError('BAD_GZIP', 'not a whole gzip file');
  }
}
