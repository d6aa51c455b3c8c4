import { zeros } from '../document/zeros.js';
import type { LabelChain } from './decode-labels.js';
import { MOST_LABELS } from './linear-model.js';

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
  const cells = count * labels;
  const forward = zeros(Float64Array, cells);
  const local = zeros(Float64Array, cells);
  weighScores(scores, firstRow * labels, labels, model.scale, local);
  for (let label = 0; label < labels && count > 0; label++) forward[label] = first[label]! * local[label]!;
  normalise(forward, 0, labels);
  for (let row = labels; row < cells; row += labels) {
    const before = row - labels;
    let entry = 0;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (const end = starts[label + 1]!; entry < end; entry++) {
        sum += forward[before + from[entry]!]! * weight[entry]!;
      }
      forward[row + label] = sum * local[row + label]!;
    }
    normalise(forward, row, labels);
  }
  here.set(last);
  for (let row = cells - labels; row >= 0; row -= labels) {
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      ahead[label] = here[label]! * local[row + label]!;
      sum += ahead[label]!;
      forward[row + label]! *= here[label]!;
    }
    normalise(forward, row, labels);
    here.fill(0, 0, labels);
    let entry = 0;
    for (let label = 0; label < labels; label++) {
      const share = ahead[label]! / sum;
      for (const end = starts[label + 1]!; entry < end; entry++)
        here[from[entry]!]! += weight[entry]! * share;
    }
  }
  return forward;
}

/** By label, what is behind a place; nothing in them outlives a call. */
const here = new Float64Array(MOST_LABELS);
const ahead = new Float64Array(MOST_LABELS);

const MOST_BELOW = 1 << 13;
/** By the scale of a model, the exponentials of scores so far below 0, once they were asked for; 0 until then. */
const exponentials = new Map<number, Float64Array>();

/** Writes the scores as weights, the best of each row 1. */
function weighScores(
  scores: Int32Array,
  from: number,
  labels: number,
  scale: number,
  out: Float64Array,
): void {
  const known = exponentials.get(scale) ?? new Float64Array(MOST_BELOW);
  exponentials.set(scale, known);
  for (let row = 0; row < out.length; row += labels) {
    let top = scores[from + row]!;
    for (let label = 1; label < labels; label++) {
      const score = scores[from + row + label]!;
      if (score > top) top = score;
    }
    for (let label = 0; label < labels; label++) {
      const below = top - scores[from + row + label]!;
      let weight = below < known.length ? known[below]! : 0;
      if (weight === 0) {
        weight = Math.exp(-below * scale);
        if (below < known.length) known[below] = weight;
      }
      out[row + label] = weight;
    }
  }
}

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at]!;
  if (sum === 0) return;
  for (let at = from; at < from + count; at++) values[at]! /= sum;
}
