import type { LabelChain } from './decode-labels.js';
import { FORBIDDEN } from './linear-model.js';

/** A sum below holds something forbidden: true scores are far smaller. */
const RULED_OUT = FORBIDDEN / 2;

/**
 * The best labellings of a sequence, the best one first: Viterbi forwards, which tells how well the best way to each label
 * goes, then from the end back along the ways that lead to the best sums (Soong and Huang 1991).
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
  const { starts, from, score: step } = model.predecessors;
  if (reach.length < count * labels) reach = new Int32Array(2 * count * labels);
  reachForwards(model, scores, count);
  ends.begin(most);
  const last = (count - 1) * labels;
  for (let label = 0; label < labels; label++) {
    const end = model.transitions[label * (labels + 1) + labels]!;
    ends.add(last + label, end, NONE, reach[last + label]! + end);
  }
  let found = 0;
  while (found < most && ends.size > 0) {
    const total = ends.total[0]!;
    const end = ends.shift();
    const cell = ends.cell[end]!;
    if (cell < labels) {
      for (let at = end, index = 0; at !== NONE; at = ends.next[at]!, index++) {
        out[found * count + index] = ends.cell[at]! % labels;
      }
      totals[found++] = total;
      ends.room = most - found;
      continue;
    }
    const label = cell % labels;
    const before = cell - label - labels;
    const behind = ends.behind[end]! + scores[cell]!;
    for (let entry = starts[label]!; entry < starts[label + 1]!; entry++) {
      const at = before + from[entry]!;
      const added = behind + step[entry]!;
      ends.add(at, added, end, reach[at]! + added);
    }
  }
  return found;
}

/** By place and label, the score of the best way from the beginning; nothing in it outlives a call. */
let reach = new Int32Array(1024);

function reachForwards(
  { labels: { length }, transitions, predecessors }: LabelChain,
  scores: Int32Array,
  count: number,
) {
  const { starts, from, score: step } = predecessors;
  const start = length * (length + 1);
  for (let label = 0; label < length; label++)
    reach[label] = limit(transitions[start + label]! + scores[label]!);
  for (let row = length; row < count * length; row += length) {
    for (let label = 0; label < length; label++) {
      let top = FORBIDDEN;
      for (let entry = starts[label]!; entry < starts[label + 1]!; entry++) {
        const score = reach[row - length + from[entry]!]! + step[entry]!;
        if (score > top) top = score;
      }
      reach[row + label] = limit(top + scores[row + label]!);
    }
  }
}

/** No way is worse than a forbidden one, so that sums of what is forbidden stay small. */
function limit(score: number): number {
  return score > FORBIDDEN ? score : FORBIDDEN;
}

const NONE = -1;

/**
 * The ends of labellings that are the best so far, the best first. Each is a cell, a place and its label, and the
 * end that goes on behind it. As each can be completed to a labelling as good as its total says, there need be no
 * more of them than labellings are still wanted.
 */
class Ends {
  /** How many ends wait, how many may. */
  size = 0;
  room = 0;
  /** By the order in which they wait. */
  readonly total: number[] = [];
  private readonly waiting: number[] = [];
  /** By end: its cell, the score of all that is behind this cell, and the end behind it. */
  readonly cell: number[] = [];
  readonly behind: number[] = [];
  readonly next: number[] = [];
  private count = 0;

  begin(most: number): void {
    this.size = 0;
    this.room = most;
    this.count = 0;
  }

  add(cell: number, behind: number, next: number, total: number): void {
    if (total <= RULED_OUT) return;
    let at = Math.min(this.size, this.room);
    if (at === this.room && total <= this.total[at - 1]!) return;
    this.size = Math.min(at + 1, this.room);
    for (at = this.size - 1; at > 0 && this.total[at - 1]! < total; at--) {
      this.total[at] = this.total[at - 1]!;
      this.waiting[at] = this.waiting[at - 1]!;
    }
    this.total[at] = total;
    this.waiting[at] = this.count;
    this.cell[this.count] = cell;
    this.behind[this.count] = behind;
    this.next[this.count++] = next;
  }

  /** Takes out the best one. */
  shift(): number {
    const end = this.waiting[0]!;
    this.size--;
    for (let at = 0; at < this.size; at++) {
      this.total[at] = this.total[at + 1]!;
      this.waiting[at] = this.waiting[at + 1]!;
    }
    return end;
  }
}

const ends = new Ends();
