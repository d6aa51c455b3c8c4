import { addFeatures, type LinearModel } from '../model/linear-model.js';
import { FeatureBuffer } from './feature-buffer.js';

/** Adds the weights of the features that it was given to the scores of a place. */
export class ScoreSink extends FeatureBuffer {
  constructor(private readonly model: LinearModel) {
    super();
  }

  /** Adds to the scores, one a label, from `scores[at]`, and begins anew. */
  flush(scores: Int32Array, at: number): void {
    addFeatures(this.model, this.data, 0, this.count, scores, at);
    this.clear();
  }
}
