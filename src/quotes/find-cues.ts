import { decodeLabels, labelProbabilities } from '../model/decode-labels.js';
import { addFeature, type LinearModel } from '../model/linear-model.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import type { CueFeatures } from './cue-features.js';
import { FeatureBuffer } from './feature-buffer.js';

/** Words that attribute something to someone, and the sentence in which they stand. */
export interface Cue extends ItemRange {
  readonly sentence: number;
}

const OUTSIDE = 0;
const BEGIN = 1;

const features = new FeatureBuffer();

/** The scores of the cue labels at each item of a sentence. */
function scoreSentence(
  model: LinearModel,
  reader: CueFeatures,
  items: Items,
  ids: Int32Array,
  sentence: number,
): Int32Array {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  const scores = new Int32Array((last - first) * model.labels.length);
  reader.begin(items, ids, sentence);
  for (let item = first; item < last; item++) {
    reader.write(item, features);
    for (let at = 0; at < features.count; at++) {
      addFeature(model, features.data[at]!, scores, (item - first) * model.labels.length);
    }
  }
  return scores;
}

/** The cues of all sentences, in order. */
export function findCues(model: LinearModel, reader: CueFeatures, items: Items, ids: Int32Array): Cue[] {
  const cues: Cue[] = [];
  const labels = new Uint8Array(items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const scores = scoreSentence(model, reader, items, ids, sentence);
    decodeLabels(model, scores, last - first, labels, first);
    for (let item = first; item < last; item++) {
      if (labels[item] !== BEGIN) continue;
      let end = item + 1;
      while (end < last && labels[end]! > BEGIN) end++;
      cues.push({ start: item, end, sentence });
      item = end - 1;
    }
  }
  return cues;
}

/**
 * The likeliest single-word cue of a sentence in which none was sure enough, or `null` where no word has
 * at least `least` of the probability.
 */
export function likeliestCue(
  model: LinearModel,
  reader: CueFeatures,
  items: Items,
  ids: Int32Array,
  sentence: number,
  least: number,
): { readonly cue: Cue; readonly chance: number } | null {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  const scores = scoreSentence(model, reader, items, ids, sentence);
  const probability = labelProbabilities(model, scores, last - first);
  let best = -1;
  let top = least;
  for (let item = first; item < last; item++) {
    const chance = 1 - probability[(item - first) * model.labels.length + OUTSIDE]!;
    if (items.stretch[item]! >= 0 || chance < top) continue;
    top = chance;
    best = item;
  }
  return best < 0 ? null : { cue: { start: best, end: best + 1, sentence }, chance: top };
}
