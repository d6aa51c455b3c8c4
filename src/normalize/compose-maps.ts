import { IDENTITY_MAP, type OffsetMap } from '../document/offset-map.js';

/**
 * The map of a view of a view: `first` leads from the original to a text between, `second` from there to
 * the view. Edits that overlap in the text between become one.
 */
export function composeMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first.count === 0) return second;
  if (second.count === 0) return first;
  const rows: number[] = [];
  let i = 0;
  let j = 0;
  // What an offset in the text between must be shifted by to be one in the original, or in the view.
  let toRaw = 0;
  let toView = 0;
  while (i < first.count || j < second.count) {
    const start = Math.min(first.viewStart[i] ?? Infinity, second.rawStart[j] ?? Infinity);
    const rawStart = start + toRaw;
    const viewStart = start + toView;
    let end = start;
    let empty = true;
    for (;;) {
      if (i < first.count && (empty ? first.viewStart[i]! === start : first.viewStart[i]! < end)) {
        end = Math.max(end, first.viewEnd[i]!);
        toRaw = first.rawEnd[i]! - first.viewEnd[i]!;
        i++;
        // A stretch that the first pass deleted stands alone where it meets an edit of the second.
        if (end === start) break;
      } else if (j < second.count && (empty ? second.rawStart[j]! === start : second.rawStart[j]! < end)) {
        end = Math.max(end, second.rawEnd[j]!);
        toView = second.viewEnd[j]! - second.rawEnd[j]!;
        j++;
      } else break;
      empty = false;
    }
    rows.push(viewStart, end + toView, rawStart, end + toRaw);
  }
  return fromRows(rows);
}

function fromRows(rows: readonly number[]): OffsetMap {
  const count = rows.length / 4;
  if (count === 0) return IDENTITY_MAP;
  const column = (at: number) => Int32Array.from({ length: count }, (_, k) => rows[k * 4 + at]!);
  return { count, viewStart: column(0), viewEnd: column(1), rawStart: column(2), rawEnd: column(3) };
}
