import type { Span } from './span.js';

/**
 * Where each stretch of the normalised view came from in the original.
 *
 * The view is the original with some stretches replaced: `&amp;` by `&`, `\r\n` by `\n`, a BOM by nothing.
 * Edit `k` says that `view[viewStart[k], viewEnd[k])` stands for `raw[rawStart[k], rawEnd[k])`; between
 * two edits the texts are the same, code unit for code unit. Edits are in order and disjoint.
 */
export interface OffsetMap {
  readonly count: number;
  readonly viewStart: Int32Array;
  readonly viewEnd: Int32Array;
  readonly rawStart: Int32Array;
  readonly rawEnd: Int32Array;
}

const NONE = new Int32Array(0);

/** The map of a view that is its original, unchanged. */
export const IDENTITY_MAP: OffsetMap = {
  count: 0,
  viewStart: NONE,
  viewEnd: NONE,
  rawStart: NONE,
  rawEnd: NONE,
};

/** The last edit whose view start is at or before `offset`, or -1. */
function editAtOrBefore(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.viewStart[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The original offset at which a span starting at view offset `offset` starts. */
export function toRawStart(map: OffsetMap, offset: number): number {
  const edit = editAtOrBefore(map, offset);
  if (edit < 0) return offset;
  if (offset < map.viewEnd[edit]!) return map.rawStart[edit]!;
  return map.rawEnd[edit]! + (offset - map.viewEnd[edit]!);
}

/** The original offset at which a span ending (exclusively) at view offset `offset` ends. */
export function toRawEnd(map: OffsetMap, offset: number): number {
  if (offset === 0) return 0;
  const last = offset - 1;
  const edit = editAtOrBefore(map, last);
  if (edit < 0) return offset;
  if (last < map.viewEnd[edit]!) return map.rawEnd[edit]!;
  return map.rawEnd[edit]! + (offset - map.viewEnd[edit]!);
}

/** A view span as the original span that it stands for; an empty one stays empty. */
export function toRawSpan(map: OffsetMap, span: Span): Span {
  const start = toRawStart(map, span.start);
  return { start, end: span.end > span.start ? toRawEnd(map, span.end) : start };
}
