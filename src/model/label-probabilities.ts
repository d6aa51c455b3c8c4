import type { LabelChain } from './decode-labels.js';

/**
 * The probability of every label at every place of a sequence (forward-backward; Rabiner 1989).
 *
 * @param scores one row of one score a label for each place, from row `firstRow`, in the model's units; a very
 * low score rules a label out at one place.
 * @returns `count` rows of one probability a label.
 */
export function labelProbabilities(
  model: LabelChain,
  scores: Int32Array,
  count: number,
  firstRow = 0,
): Float64Array {
  const labels = model.labels.length;
  const { starts, from, weight, first, last } = model.predecessors;
  const local = weighScores(scores, firstRow * labels, count, labels, model.scale);
  const forward = new Float64Array(count * labels);
  for (let index = 0; index < count; index++) {
    const row = index * labels;
    let entry = 0;
    for (let label = 0; label < labels; label++) {
      let sum = index === 0 ? first[label]! : 0;
      for (const end = starts[label + 1]!; entry < end; entry++) {
        if (index > 0) sum += forward[row - labels + from[entry]!]! * weight[entry]!;
      }
      forward[row + label] = sum * local[row + label]!;
    }
    normalise(forward, row, labels);
  }
  const ahead = new Float64Array(labels);
  const here = Float64Array.from(last);
  for (let index = count - 1; index >= 0; index--) {
    const row = index * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      ahead[label] = here[label]! * local[row + label]!;
      sum += ahead[label]!;
      forward[row + label]! *= here[label]!;
    }
    normalise(forward, row, labels);
    here.fill(0);
    let entry = 0;
    for (let label = 0; label < labels; label++) {
      const share = ahead[label]! / sum;
      for (const end = starts[label + 1]!; entry < end; entry++)
        here[from[entry]!]! += weight[entry]! * share;
    }
  }
  return forward;
}

/** The scores as weights, the best of each row 1. */
function weighScores(
  scores: Int32Array,
  from: number,
  count: number,
  labels: number,
  scale: number,
): Float64Array {
  const weights = new Float64Array(count * labels);
  for (let row = 0; row < weights.length; row += labels) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[from + row + label]!);
    for (let label = 0; label < labels; label++) {
      weights[row + label] = Math.exp((scores[from + row + label]! - top) * scale);
    }
  }
  return weights;
}

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at]!;
  if (sum === 0) return;
  for (let at = from; at < from + count; at++) values[at]! /= sum;
}
