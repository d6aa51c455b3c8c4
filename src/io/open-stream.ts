import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a file as a stream, unpacked where its name ends in `.gz`. */
export function openStream(path: string): Readable {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!/\.gz$/i.test(path)) return stream;
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

/** Reads from `stream` until a line end or `limit` bytes have come; the rest can still be read from it. */
export async function readHead(
  stream: Readable,
  limit: number,
): Promise<{ chunks: Uint8Array[]; isWhole: boolean; rest: AsyncIterator<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await rest.next();
    if (next.done) return { chunks, isWhole: true, rest };
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit || chunk.includes(10)) return { chunks, isWhole: false, rest };
  }
}
