import { findSlot, type LinearModel } from '../model/linear-model.js';
import { type FeatureSink, hashFeature } from './feature-buffer.js';

/**
 * Adds the weights of the features that it is given to the scores of one place.
 *
 * The rows of the model are laid out again, one label beside the other at the feature's slot, so that a
 * feature costs two reads of memory and not five.
 */
export class ScoreSink implements FeatureSink {
  /** One score a label from index `at`. */
  scores: Int32Array = new Int32Array(0);
  at = 0;

  private readonly size: number;
  private readonly checks: Uint16Array;
  /** The weights of the feature at slot `i` are `dense[i * size, (i + 1) * size)`. */
  private readonly dense: Int8Array;

  constructor(model: LinearModel) {
    const size = model.labels.length;
    this.size = size;
    this.checks = model.checks;
    this.dense = new Int8Array(model.checks.length * size);
    for (let slot = 0; slot < model.checks.length; slot++) {
      if (model.checks[slot] === 0) continue;
      const row = model.rowOf[slot]!;
      for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
        this.dense[slot * size + model.rowLabel[entry]!] = model.rowWeight[entry]!;
      }
    }
  }

  add(template: number, value: number): void {
    this.put(hashFeature(template, value, 0, 0));
  }

  add2(template: number, first: number, second: number): void {
    this.put(hashFeature(template, first, second, 0));
  }

  add3(template: number, first: number, second: number, third: number): void {
    this.put(hashFeature(template, first, second, third));
  }

  private put(feature: number): void {
    const slot = findSlot(this.checks, feature);
    if (slot < 0) return;
    const { dense, scores, size, at } = this;
    const from = slot * size;
    for (let label = 0; label < size; label++) scores[at + label]! += dense[from + label]!;
  }
}
