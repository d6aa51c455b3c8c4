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

/**
 * The probability of every label at every place of a sequence (forward-backward).
 *
 * @param scores as for {@link decodeLabels}.
 * @returns `count` rows of one probability a label.
 */
export function labelProbabilities(model: LabelChain, scores: Int32Array, count: number): Float64Array {
  const labels = model.labels.length;
  const side = labels + 1;
  const weight = Float64Array.from(model.transitions, (score) => Math.exp(score * model.scale));
  const local = new Float64Array(count * labels);
  for (let index = 0; index < count; index++) {
    const row = index * labels;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[row + label]!);
    for (let label = 0; label < labels; label++) {
      local[row + label] = Math.exp((scores[row + label]! - top) * model.scale);
    }
  }
  const forward = new Float64Array(count * labels);
  const backward = new Float64Array(count * labels);
  for (let index = 0; index < count; index++) {
    const row = index * labels;
    for (let label = 0; label < labels; label++) {
      let sum = index === 0 ? weight[labels * side + label]! : 0;
      if (index > 0) {
        for (let before = 0; before < labels; before++) {
          sum += forward[row - labels + before]! * weight[before * side + label]!;
        }
      }
      forward[row + label] = sum * local[row + label]!;
    }
    normalise(forward, row, labels);
  }
  for (let index = count - 1; index >= 0; index--) {
    const row = index * labels;
    for (let label = 0; label < labels; label++) {
      let sum = index === count - 1 ? weight[label * side + labels]! : 0;
      if (index < count - 1) {
        for (let after = 0; after < labels; after++) {
          const ahead = row + labels + after;
          sum += weight[label * side + after]! * local[ahead]! * backward[ahead]!;
        }
      }
      backward[row + label] = sum;
    }
    normalise(backward, row, labels);
  }
  for (let cell = 0; cell < forward.length; cell++) forward[cell]! *= backward[cell]!;
  for (let index = 0; index < count; index++) normalise(forward, index * labels, labels);
  return forward;
}

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at]!;
  if (sum === 0) return;
  for (let at = from; at < from + count; at++) values[at]! /= sum;
}
