import { FORBIDDEN, INDEX_BITS, LAST_INDEX, type LinearModel } from './linear-model.js';

/** What decoding looks at in a model. */
export type LabelChain = Pick<LinearModel, 'labels' | 'transitions' | 'predecessors' | 'scale'>;

/**
 * The best labelling of a sequence (Viterbi).
 *
 * @param scores `count` rows of one score a label, in the model's units; a very low score
 * ({@link FORBIDDEN}) rules a label out at one place.
 * @param out the labels, from `out[at]`.
 * @param firstRow the row of `scores` where the sequence begins.
 */
export function decodeLabels(
  model: LabelChain,
  scores: Int32Array,
  count: number,
  out: Uint8Array,
  at = 0,
  firstRow = 0,
): void {
  if (count === 0) return;
  const labels = model.labels.length;
  const { transitions } = model;
  const { starts, from, packed } = model.predecessors;
  const side = labels + 1;
  const back = count * labels <= scratch.length ? scratch : new Uint8Array(count * labels);
  let best: Int32Array = rows[0];
  let next: Int32Array = rows[1];
  const startRow = labels * side;
  const firstCell = firstRow * labels;
  for (let label = 0; label < labels; label++) {
    best[label] = atLeastLowest((transitions[startRow + label]! + scores[firstCell + label]!) << INDEX_BITS);
  }
  for (let index = 1; index < count; index++) {
    const row = index * labels;
    let entry = 0;
    let most = LOWEST;
    for (let label = 0; label < labels; label++) {
      let top = LOWEST + LAST_INDEX - (from[entry] ?? 0);
      // What is the greatest of several numbers is hard to foresee, so it is found without branches.
      for (const end = starts[label + 1]!; entry < end; entry++) {
        const less = top - (best[from[entry]!]! + packed[entry]!);
        top -= less & (less >> 31);
      }
      back[row + label] = LAST_INDEX - (top & LAST_INDEX);
      const score = atLeastLowest((top & ~LAST_INDEX) + (scores[firstCell + row + label]! << INDEX_BITS));
      next[label] = score;
      if (score > most) most = score;
    }
    if (most > FARTHEST || most < -FARTHEST)
      for (let label = 0; label < labels; label++) next[label]! -= most;
    const behind = best;
    best = next;
    next = behind;
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < labels; candidate++) {
    const score = best[candidate]! + (transitions[candidate * side + labels]! << INDEX_BITS);
    if (score > top) {
      top = score;
      label = candidate;
    }
  }
  for (let index = count - 1; index >= 0; index--) {
    out[at + index] = label;
    label = back[index * labels + label]!;
  }
}

function atLeastLowest(score: number): number {
  return score > LOWEST ? score : LOWEST;
}

/** No way to a label is worse, so that sums of what is forbidden stay small. */
const LOWEST = (FORBIDDEN * 2) << INDEX_BITS;
/** Scores that grow beyond are brought back, all labels' by the same. */
const FARTHEST = 1 << 22;

/** Where most sequences keep the way back; nothing in it outlives a call. */
const scratch = new Uint8Array(1 << 14);
const rows = [new Int32Array(256), new Int32Array(256)] as const;
