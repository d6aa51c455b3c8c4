import type { Readable } from 'node:stream';
import { findFiles } from '../../io/find-files.js';
import { toInputError } from '../../io/input-error.js';
import { type InputFormat, sniffFormat } from '../../io/input-format.js';
import { lineBatches } from '../../io/line-batches.js';
import { openStream, readHead } from '../../io/open-stream.js';
import type { Job } from './job.js';

/** Large enough that handing it to a thread costs nothing, small enough that many threads find work. */
const BATCH_BYTES = 1 << 18;
const HEAD_BYTES = 1 << 16;

/** The jobs of all inputs, in the order in which the user named them; `-` is standard input. */
export async function* listJobs(
  inputs: AsyncIterable<string> | readonly string[],
  stdin: Readable,
  format?: InputFormat,
): AsyncGenerator<Job> {
  for await (const input of inputs) {
    if (input === '-') {
      yield* streamJobs(stdin, '-', null, format);
      continue;
    }
    for (const found of await findFiles(input, format)) {
      if ('error' in found) {
        yield { kind: 'failed', id: found.path, code: found.error.code, message: found.error.message };
      } else if (found.format === 'ndjson') {
        yield* streamJobs(openStream(found.path), found.path, found.path, 'ndjson');
      } else {
        yield { kind: 'file', path: found.path, format: found.format };
      }
    }
  }
}

/** A stream of NDJSON in batches of lines, one of anything else whole. */
async function* streamJobs(
  stream: Readable,
  id: string,
  file: string | null,
  format?: InputFormat,
): AsyncGenerator<Job> {
  try {
    const { chunks, isWhole, rest } = await readHead(stream, HEAD_BYTES);
    const head = Buffer.concat(chunks);
    const isWide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0;
    const used = format ?? (isWide ? 'text' : sniffFormat(head.toString('utf8'), isWhole));
    if (used === 'ndjson' && !isWide) {
      for await (const batch of lineBatches(following(head, rest), BATCH_BYTES)) {
        yield { kind: 'bytes', id, file, format: used, ...batch };
      }
      return;
    }
    const all: Uint8Array[] = [];
    for await (const chunk of following(head, rest)) all.push(chunk);
    yield { kind: 'bytes', id, file, format: used, bytes: Buffer.concat(all) };
  } catch (error) {
    const { code, message } = toInputError(error);
    yield { kind: 'failed', id, code, message };
  }
}

async function* following(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
