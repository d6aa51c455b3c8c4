import type { LabelChain } from './decode-labels.js';
import { FORBIDDEN } from './linear-model.js';

/** A sum below holds something forbidden: true scores are far smaller. */
const RULED_OUT = FORBIDDEN / 2;

/**
 * The best labellings of a sequence. Viterbi forwards tells how well the best way to each label goes; from the end back along
 * the ways that lead to the best sums are the best labellings (Soong and Huang 1991). Call {@link begin} for a sequence,
 * then the others as often as wanted.
 */
export class BestPaths {
  /** By place and label, the score of the best way from the beginning. */
  private reach = new Int32Array(1024);
  private readonly turns = new Turns();
  private model!: LabelChain;
  private scores!: Int32Array;
  private count = 0;

  /** @param scores as for `decodeLabels`. */
  begin(model: LabelChain, scores: Int32Array, count: number): void {
    this.model = model;
    this.scores = scores;
    this.count = count;
    const { labels, transitions, predecessors } = model;
    const { length } = labels;
    if (this.reach.length < count * length) this.reach = new Int32Array(2 * count * length);
    const { reach } = this;
    const { starts, from, score: step } = predecessors;
    const start = length * (length + 1);
    if (count > 0)
      for (let label = 0; label < length; label++)
        reach[label] = limit(transitions[start + label]! + scores[label]!);
    for (let row = length; row < count * length; row += length) {
      const before = row - length;
      let entry = 0;
      for (let label = 0; label < length; label++) {
        let top = FORBIDDEN;
        for (const end = starts[label + 1]!; entry < end; entry++) {
          const score = reach[before + from[entry]!]! + step[entry]!;
          if (score > top) top = score;
        }
        reach[row + label] = limit(top + scores[row + label]!);
      }
    }
  }

  /** Writes the best labelling to `out`. */
  best(out: Uint8Array): void {
    this.list(1, out, total);
  }

  /**
   * Writes the best labellings to `out`, one behind the other, the best one first, and their scores to `totals`.
   *
   * @param most how many are wanted; there may be fewer.
   * @returns how many there are.
   */
  list(most: number, out: Uint8Array, totals: Int32Array): number {
    const { count, turns, reach } = this;
    if (count === 0) return 0;
    const { length } = this.model.labels;
    const last = count - 1;
    turns.begin(most);
    for (let label = 0; label < length; label++) {
      const end = this.model.transitions[label * (length + 1) + length]!;
      turns.add(last * length + label, end, 0, reach[last * length + label]! + end);
    }
    let found = 0;
    for (; found < most && turns.takeBest(); found++) {
      totals[found] = turns.total;
      const path = found * count;
      const place = Math.floor(turns.cell / length);
      const other = turns.path * count;
      for (let at = place + 1; at < count; at++) out[path + at] = out[other + at]!;
      this.goBack(found, place, out);
    }
    return found;
  }

  /** Follows the best way from the turn at hand to the beginning, and notes the ways that turn off from it. */
  private goBack(path: number, place: number, out: Uint8Array): void {
    const { scores, reach, turns, count } = this;
    const { starts, from, score: step } = this.model.predecessors;
    const { length } = this.model.labels;
    let label = turns.cell - place * length;
    let { behind } = turns;
    for (let at = place; at > 0; at--) {
      out[path * count + at] = label;
      behind += scores[at * length + label]!;
      const before = (at - 1) * length;
      const first = starts[label]!;
      const end = starts[label + 1]!;
      let best = first;
      let top = reach[before + from[first]!]! + step[first]!;
      for (let entry = first + 1; entry < end; entry++) {
        const score = reach[before + from[entry]!]! + step[entry]!;
        const isBetter = score > top;
        const other = isBetter ? best : entry;
        const total = (isBetter ? top : score) + behind;
        if (total > turns.floor) turns.add(before + from[other]!, behind + step[other]!, path, total);
        if (!isBetter) continue;
        best = entry;
        top = score;
      }
      label = from[best]!;
      behind += step[best]!;
    }
    out[path * count] = label;
  }
}

const total = new Int32Array(1);

/** No way is worse than a forbidden one, so that sums of what is forbidden stay small. */
function limit(score: number): number {
  return score > FORBIDDEN ? score : FORBIDDEN;
}

/**
 * Where labellings turn off from those that are known, the best first. Each is a cell, a place and its label, and the
 * labelling that it is one with behind this place. As each can be completed to a labelling as good as its total says, there
 * need be no more of them than labellings are still wanted.
 */
class Turns {
  /** The one that was taken last: its cell, the score of all that is behind this cell, the labelling there, its total. */
  cell = 0;
  behind = 0;
  path = 0;
  total = 0;
  /** A total has to be greater to be among those that wait. */
  floor = RULED_OUT;
  private size = 0;
  private room = 0;
  /** Of those that wait, in their order. */
  private readonly totals: number[] = [];
  private readonly cells: number[] = [];
  private readonly behinds: number[] = [];
  private readonly paths: number[] = [];

  begin(most: number): void {
    this.size = 0;
    this.room = most;
    this.floor = RULED_OUT;
  }

  add(cell: number, behind: number, path: number, total: number): void {
    if (total <= this.floor) return;
    const { totals, cells, behinds, paths, room } = this;
    let at = this.size < room ? this.size++ : room - 1;
    for (; at > 0 && totals[at - 1]! < total; at--) {
      totals[at] = totals[at - 1]!;
      cells[at] = cells[at - 1]!;
      behinds[at] = behinds[at - 1]!;
      paths[at] = paths[at - 1]!;
    }
    totals[at] = total;
    cells[at] = cell;
    behinds[at] = behind;
    paths[at] = path;
    if (this.size === room) this.floor = totals[room - 1]!;
  }

  /** Takes out the best one; false where there is none. */
  takeBest(): boolean {
    if (this.size === 0) return false;
    const { totals, cells, behinds, paths } = this;
    this.total = totals[0]!;
    this.cell = cells[0]!;
    this.behind = behinds[0]!;
    this.path = paths[0]!;
    this.size--;
    for (let at = 0; at < this.size; at++) {
      totals[at] = totals[at + 1]!;
      cells[at] = cells[at + 1]!;
      behinds[at] = behinds[at + 1]!;
      paths[at] = paths[at + 1]!;
    }
    this.room--;
    this.floor =
      this.room === 0
        ? Number.POSITIVE_INFINITY
        : this.size >= this.room
          ? totals[this.room - 1]!
          : RULED_OUT;
    if (this.size > this.room) this.size = this.room;
    return true;
  }
}
