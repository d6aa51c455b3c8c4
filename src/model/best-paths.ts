import type { LabelChain } from './decode-labels.js';
import { FORBIDDEN } from './linear-model.js';

/** No way to a label is worse, and a sum below the other holds something forbidden: true scores are far smaller. */
const LOWEST = FORBIDDEN * 2;
const RULED_OUT = FORBIDDEN / 2;

/**
 * The best labellings of a sequence, the best one first (Viterbi that keeps several ways to each label:
 * Seshadri and Sundberg 1994).
 *
 * @param scores as for `decodeLabels`.
 * @param most how many are wanted; there may be fewer.
 * @param out the labellings, one behind the other.
 * @param totals their scores.
 * @returns how many there are.
 */
export function bestPaths(
  model: LabelChain,
  scores: Int32Array,
  count: number,
  most: number,
  out: Uint8Array,
  totals: Int32Array,
): number {
  if (count === 0) return 0;
  const labels = model.labels.length;
  const side = labels + 1;
  const { transitions } = model;
  const { starts, from, score: step } = model.predecessors;
  const width = labels * most;
  reserve(count * width, width);
  let best = rows[0];
  let next = rows[1];
  best.fill(LOWEST, 0, width);
  for (let label = 0; label < labels; label++) {
    const score = transitions[labels * side + label]! + scores[label]!;
    if (score > RULED_OUT) best[label * most] = score;
  }
  for (let index = 1; index < count; index++) {
    for (let label = 0; label < labels; label++) {
      const cell = label * most;
      next.fill(LOWEST, cell, cell + most);
      const own = scores[index * labels + label]!;
      if (own <= RULED_OUT) continue;
      const way = index * width + cell;
      for (let entry = starts[label]!; entry < starts[label + 1]!; entry++) {
        const before = from[entry]! * most;
        const added = step[entry]! + own;
        for (let rank = 0; rank < most; rank++) {
          const score = best[before + rank]! + added;
          if (score <= next[cell + most - 1]!) break;
          let at = cell + most - 1;
          for (; at > cell && next[at - 1]! < score; at--) {
            next[at] = next[at - 1]!;
            back[way + at - cell] = back[way + at - cell - 1]!;
          }
          next[at] = score;
          back[way + at - cell] = before + rank;
        }
      }
    }
    const last = best;
    best = next;
    next = last;
  }
  return traceBack(model, best, count, most, out, totals);
}

/** Follows the best ways back from the end of the sequence. */
function traceBack(
  { labels: { length: labels }, transitions }: LabelChain,
  best: Int32Array,
  count: number,
  most: number,
  out: Uint8Array,
  totals: Int32Array,
): number {
  const side = labels + 1;
  const width = labels * most;
  let found = 0;
  const ends: number[] = [];
  for (let cell = 0; cell < width; cell++) {
    const end = transitions[Math.floor(cell / most) * side + labels]!;
    if (best[cell]! <= RULED_OUT || end <= RULED_OUT) continue;
    best[cell]! += end;
    ends.push(cell);
  }
  ends.sort((a, b) => best[b]! - best[a]! || a - b);
  for (let cell of ends.slice(0, most)) {
    totals[found] = best[cell]!;
    for (let index = count - 1; index >= 0; index--) {
      out[found * count + index] = Math.floor(cell / most);
      cell = back[index * width + cell]!;
    }
    found++;
  }
  return found;
}

/** Room that nothing in outlives a call. */
let back = new Uint8Array(1 << 14);
const rows = [new Int32Array(64), new Int32Array(64)] as [Int32Array, Int32Array];

function reserve(cells: number, width: number): void {
  if (back.length < cells) back = new Uint8Array(2 * cells);
  if (rows[0].length >= width) return;
  rows[0] = new Int32Array(width);
  rows[1] = new Int32Array(width);
}
