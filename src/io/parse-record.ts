import type { SourceText, Warning } from '../document/document.js';
import { InputError } from './input-error.js';

/** Where a record came from, for its name and for messages. */
export interface RecordOrigin {
  /** The path as the user gave it; `null` for standard input. */
  readonly file: string | null;
  /** Names the record where it has no id of its own: `articles.ndjson:12`. */
  readonly fallbackId: string;
  readonly encoding: string;
  readonly warnings?: readonly Warning[];
}

/** The keys that may hold an article's text, in order of preference. */
const TEXT_KEYS = ['text', 'body', 'content', 'articleBody', 'maintext'] as const;
const TITLE_KEYS = ['title', 'headline'] as const;

/**
 * A JSON record `{id?, text, title?, url?, …}` as an article; unknown keys go to `meta`.
 *
 * @throws InputError `BAD_RECORD` where it is no object or has no text.
 */
export function parseRecord(value: unknown, origin: RecordOrigin): SourceText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('BAD_RECORD', 'not a JSON object');
  }
  const record = value as Record<string, unknown>;
  const textKey = TEXT_KEYS.find((key) => typeof own(record, key) === 'string');
  if (textKey === undefined) {
    throw new InputError('BAD_RECORD', `has no text: expected one of the keys ${TEXT_KEYS.join(', ')}`);
  }
  const titleKey = TITLE_KEYS.find((key) => typeof own(record, key) === 'string');
  const url = own(record, 'url');
  return {
    id: recordId(own(record, 'id')) ?? origin.fallbackId,
    file: origin.file,
    raw: record[textKey] as string,
    encoding: origin.encoding,
    ...(titleKey === undefined ? {} : { title: record[titleKey] as string }),
    ...(typeof url === 'string' ? { url } : {}),
    meta: rest(record, new Set(['id', textKey, titleKey, typeof url === 'string' ? 'url' : undefined])),
    ...(origin.warnings ? { warnings: origin.warnings } : {}),
  };
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function recordId(id: unknown): string | undefined {
  if (typeof id === 'string' && id !== '') return id;
  return typeof id === 'number' ? String(id) : undefined;
}

/** The other keys, on an object without a prototype so that a key such as `__proto__` is but a key. */
function rest(record: Record<string, unknown>, taken: ReadonlySet<string | undefined>) {
  const meta: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record)) if (!taken.has(key)) meta[key] = record[key];
  return meta;
}
