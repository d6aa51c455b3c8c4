import { FORBIDDEN, type LinearModel } from './linear-model.js';

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
  const { starts, from, score: step } = model.predecessors;
  const side = labels + 1;
  const back = count * labels <= scratch.length ? scratch : new Uint8Array(count * labels);
  let best: Int32Array = rows[0];
  let next: Int32Array = rows[1];
  const startRow = labels * side;
  const firstCell = firstRow * labels;
  for (let label = 0; label < labels; label++) {
    const score = transitions[startRow + label]! + scores[firstCell + label]!;
    best[label] = score > LOWEST ? score : LOWEST;
  }
  for (let index = 1; index < count; index++) {
    const row = index * labels;
    let entry = 0;
    for (let label = 0; label < labels; label++) {
      let top = LOWEST;
      let source = from[entry] ?? 0;
      for (const end = starts[label + 1]!; entry < end; entry++) {
        const before = from[entry]!;
        const score = best[before]! + step[entry]!;
        if (score > top) {
          top = score;
          source = before;
        }
      }
      back[row + label] = source;
      const score = top + scores[firstCell + row + label]!;
      next[label] = score > LOWEST ? score : LOWEST;
    }
    const behind = best;
    best = next;
    next = behind;
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < labels; candidate++) {
    const score = best[candidate]! + transitions[candidate * side + labels]!;
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

/** No way to a label is worse, so that sums of what is forbidden stay small. */
const LOWEST = FORBIDDEN * 2;

/** Where most sequences keep the way back; nothing in it outlives a call. */
const scratch = new Uint8Array(1 << 14);
const rows = [new Int32Array(256), new Int32Array(256)] as const;
