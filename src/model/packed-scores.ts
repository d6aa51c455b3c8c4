/**
 * Writes the scores of a sum of rows that hold two labels to a 32-bit number (`first + 65536 * second`), one a label, from
 * `scores[at]`.
 */
export function unpackScores(
  packed: Int32Array,
  from: number,
  labels: number,
  scores: Int32Array,
  at: number,
): void {
  for (let label = 0; label < labels; label += 2) {
    const both = packed[from + (label >> 1)]!;
    const first = (both << 16) >> 16;
    scores[at + label] = first;
    if (label + 1 < labels) scores[at + label + 1] = (both - first) >> 16;
  }
}
