import { zeros } from './zeros.js';
/**
 * The lines of a text. A line ends at `\n`, `\r\n` or a lone `\r`; the break belongs to no line.
 * `start[i]` and `end[i]` are half-open UTF-16 offsets without the break; line numbers shown to users
 * are `i + 1`. A text that ends in a break has no further empty line after it; an empty text has no lines.
 */
export interface LineTable {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const LF = 10;
const CR = 13;

export function indexLines(text: string): LineTable {
  let start = zeros(Int32Array, Math.max(16, (text.length >> 6) + 1));
  let end = zeros(Int32Array, start.length);
  let count = 0;
  let from = 0;
  const push = (to: number) => {
    if (count === start.length) {
      start = grow(start);
      end = grow(end);
    }
    start[count] = from;
    end[count++] = to;
  };
  if (text.indexOf('\r') < 0) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      push(at);
      from = at + 1;
    }
  } else {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LF && code !== CR) continue;
      push(at);
      if (code === CR && text.charCodeAt(at + 1) === LF) at++;
      from = at + 1;
    }
  }
  if (from < text.length) push(text.length);
  return { count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = zeros(Int32Array, array.length * 2);
  larger.set(array);
  return larger;
}

/** The index (from 0) of the line that holds `offset`; a break counts to the line that it ends. */
export function lineAt(lines: LineTable, offset: number): number {
  let low = 0;
  let high = lines.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines.start[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
