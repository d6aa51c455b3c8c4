import { InputError } from './input-error.js';

/** Whole lines of a stream, cut at `\n`. */
export interface LineBatch {
  readonly bytes: Uint8Array;
  /** The number (from 1) of the first line. */
  readonly firstLine: number;
}

const LF = 10;
const MAX_LINE = 1 << 29;

/**
 * A stream of lines in batches of about `size` bytes, so that a stream of any length is read in constant
 * memory; a longer line makes a batch of its own.
 *
 * @throws InputError `TOO_LARGE` for a line of more than 512 MB.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<LineBatch> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let firstLine = 1;
  const take = (bytes: Uint8Array): LineBatch => {
    const batch = { bytes, firstLine };
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) firstLine++;
    return batch;
  };
  const add = (chunk: Uint8Array): LineBatch | null => {
    const last = chunk.lastIndexOf(LF);
    if (last < 0 || length + chunk.length < size) {
      pending.push(chunk);
      length += chunk.length;
      if (length > MAX_LINE) throw new InputError('TOO_LARGE', `line ${firstLine} is longer than 512 MB`);
      return null;
    }
    const bytes = Buffer.concat([...pending, chunk.subarray(0, last + 1)]);
    pending = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
    length = chunk.length - last - 1;
    return take(bytes);
  };
  for await (const chunk of chunks) {
    const batch = add(chunk);
    if (batch) yield batch;
  }
  if (length > 0) yield take(Buffer.concat(pending));
}
