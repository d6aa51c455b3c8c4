import { keyOfFoldedLine, keyOfLine, type LineKey, LineSet } from '../../dedupe/line-set.js';
import { findFiles } from '../../io/find-files.js';
import { type InputError, toInputError } from '../../io/input-error.js';
import { lineBatches } from '../../io/line-batches.js';
import { openStream } from '../../io/open-stream.js';
import type { Output } from '../../io/write-output.js';
import { readDocumentOptions } from '../batch/document-options.js';
import { exitCodeOf } from '../batch/exit-code-of.js';
import { startNotices } from '../batch/notices.js';
import { listNames, openOutput } from '../batch/run-documents.js';
import { type CommandContext, ExitCode, type OptionValues } from '../command.js';

const BATCH_BYTES = 1 << 20;
const LF = 10;

/** Passes on each line the first time that it comes, in order; streams in memory that grows by distinct lines. */
export async function dedupeLines(
  inputs: readonly string[],
  values: OptionValues,
  context: CommandContext,
): Promise<ExitCode> {
  const options = readDocumentOptions(values, context);
  const names = await listNames(inputs, options, context);
  const output = openOutput(options.output, context);
  const filter = createFilter(values['fold'] === true, values['repeated'] === true, values['count'] === true);
  const notices = startNotices(context, options);
  let files = 0;
  const fail = (place: string, { code, message }: InputError) => notices.fail({ place, code, message });
  for (const name of names) {
    const found = name === '-' ? [{ path: '-' }] : await findFiles(name, 'text');
    for (const file of found) {
      if ('error' in file) {
        fail(file.path, file.error);
        continue;
      }
      try {
        const stream = file.path === '-' ? context.stdin : openStream(file.path);
        for await (const { bytes } of lineBatches(stream, BATCH_BYTES)) {
          if (context.signal.aborted) {
            output.discard();
            return ExitCode.Interrupted;
          }
          notices.progress.add(0, bytes.length);
          if (!(await output.write(filter.pass(bytes)))) return ExitCode.Done;
        }
        files++;
      } catch (error) {
        fail(file.path, toInputError(error));
      }
    }
  }
  await writeCounts(filter, output);
  await output.close();
  notices.progress.clear();
  return exitCodeOf(
    files,
    notices.failures.map(({ code }) => code),
  );
}

interface LineFilter {
  /** What of whole lines is to be written at once, each with its line feed. */
  pass(bytes: Uint8Array): Uint8Array;
  /** With counting: the lines to write at the end, with their counts. */
  counted(): Iterable<[number, Uint8Array]>;
}

function createFilter(fold: boolean, repeated: boolean, count: boolean): LineFilter {
  const seen = new LineSet(count || repeated);
  const keyOf = fold ? keyOfFoldedLine : keyOfLine;
  const key: LineKey = { low: 0, high: 0, end: 0 };
  const firsts: { low: number; high: number; bytes: Uint8Array }[] = [];
  let out = new Uint8Array(BATCH_BYTES * 2);
  return {
    pass(bytes) {
      if (out.length < bytes.length + 1) out = new Uint8Array(bytes.length + 1);
      let length = 0;
      for (let from = 0; from < bytes.length; from = key.end + 1) {
        keyOf(bytes, from, key);
        const isNew = seen.add(key.low, key.high) >= 0;
        if (count) {
          if (isNew) firsts.push({ low: key.low, high: key.high, bytes: bytes.slice(from, key.end) });
          continue;
        }
        const isSecond = !isNew && repeated && seen.countOf(key.low, key.high) === 2;
        if (repeated ? !isSecond : !isNew) continue;
        out.set(bytes.subarray(from, key.end), length);
        length += key.end - from;
        out[length++] = LF;
      }
      return out.slice(0, length);
    },
    *counted() {
      for (const { low, high, bytes } of firsts) {
        const times = seen.countOf(low, high);
        if (!repeated || times > 1) yield [times, bytes];
      }
    },
  };
}

async function writeCounts(filter: LineFilter, output: Output): Promise<void> {
  let pending: string[] = [];
  const decoder = new TextDecoder();
  for (const [times, bytes] of filter.counted()) {
    pending.push(`${times}\t${decoder.decode(bytes)}\n`);
    if (pending.length < 10_000) continue;
    if (!(await output.write(pending.join('')))) return;
    pending = [];
  }
  await output.write(pending.join(''));
}
