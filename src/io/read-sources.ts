import type { SourceText, Warning } from '../document/document.js';
import { decodeText } from './decode-text.js';
import { InputError, toInputError } from './input-error.js';
import type { InputFormat } from './input-format.js';
import { parseRecord } from './parse-record.js';

/** An input that could not be read; everything else goes on. */
export interface FailedInput {
  readonly id: string;
  readonly file: string | null;
  /** The line (from 1) of a record in an NDJSON file. */
  readonly line?: number;
  readonly error: InputError;
}

export type ReadResult = SourceText | FailedInput;

export function isFailed(result: ReadResult): result is FailedInput {
  return 'error' in result;
}

/** Where a failed input stands: `articles.ndjson:12`, or its name. */
export function placeOf({ id, file, line }: FailedInput): string {
  return line === undefined ? id : `${file ?? '-'}:${line}`;
}

/** Bytes as they were read, and what they are called. */
export interface RawInput {
  readonly id: string;
  readonly file: string | null;
  readonly bytes: Uint8Array;
  /** The number (from 1) of the first line, where the bytes are a piece of an NDJSON stream. */
  readonly firstLine?: number;
}

/** The articles in one file or one piece of a stream, in order. */
export async function readSources(
  input: RawInput,
  format: InputFormat,
  encoding?: string,
): Promise<ReadResult[]> {
  const { id, file } = input;
  try {
    const { text, encoding: used, warnings } = decodeText(input.bytes, encoding);
    if (format === 'ndjson') return readLines(text, used, warnings, input);
    if (format === 'json') return readJson(text, used, warnings, input);
    if (format === 'html') {
      const { readHtml } = await import('./read-html.js');
      const page = readHtml(text);
      return [{ ...page, id, file, warnings: [...warnings, ...(page.warnings ?? [])] }];
    }
    return [{ id, file, raw: text, encoding: used, warnings }];
  } catch (error) {
    return [{ id, file, error: toInputError(error) }];
  }
}

function readJson(
  text: string,
  encoding: string,
  warnings: readonly Warning[],
  { id, file }: RawInput,
): ReadResult[] {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    throw new InputError('BAD_JSON', `not valid JSON: ${(error as Error).message}`);
  }
  const isList = Array.isArray(value);
  return (isList ? (value as unknown[]) : [value]).map((record, index) => {
    const fallbackId = isList ? `${id}:${index + 1}` : id;
    try {
      return parseRecord(record, { file, fallbackId, encoding, warnings });
    } catch (error) {
      return { id: fallbackId, file, error: toInputError(error) };
    }
  });
}

function readLines(
  text: string,
  encoding: string,
  warnings: readonly Warning[],
  { id, file, firstLine = 1 }: RawInput,
): ReadResult[] {
  const results: ReadResult[] = [];
  let line = firstLine;
  for (let from = 0; from < text.length; line++) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    const record = text.slice(from, end);
    from = end + 1;
    if (record.trim() === '' || record === '\ufeff') continue;
    const fallbackId = `${id}:${line}`;
    try {
      results.push(parseRecord(parseLine(record), { file, fallbackId, encoding, warnings }));
    } catch (error) {
      results.push({ id: fallbackId, file, line, error: toInputError(error) });
    }
  }
  return results;
}

function parseLine(record: string): unknown {
  try {
    return JSON.parse(record.charCodeAt(0) === 0xfeff ? record.slice(1) : record);
  } catch (error) {
    // V8 quotes the text around the place, which may be long and hostile; the first part says enough.
    const reason = (error as Error).message.split(', "')[0]!.split(' in JSON')[0]!;
    throw new InputError('BAD_JSON', `not valid JSON: ${reason}`);
  }
}
