import { decodeLabels } from '../model/decode-labels.js';
import { addFeature, FORBIDDEN } from '../model/linear-model.js';
import { argumentWindow } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { FeatureBuffer } from './feature-buffer.js';
import type { Cue } from './find-cues.js';
import type { QuoteModels } from './quote-models.js';

export interface Arguments {
  readonly content: readonly ItemRange[];
  readonly source: readonly ItemRange[];
}

const BEGIN_CONTENT = 1;
const IN_CONTENT = 2;
const BEGIN_SOURCE = 3;
const IN_SOURCE = 4;

const features = new FeatureBuffer();

/** What a cue attributes, and to whom, as the argument model labels the items around it. */
export function findArguments(
  { arguments: model, argumentFeatures: reader, table }: QuoteModels,
  items: Items,
  ids: Int32Array,
  cue: Cue,
  isCue: Uint8Array,
): Arguments {
  const window = argumentWindow(table, items, ids, cue.sentence, cue);
  const count = window.end - window.start;
  const size = model.labels.length;
  const scores = new Int32Array(count * size);
  reader.begin(items, ids, cue.sentence, window, cue, isCue);
  for (let item = window.start; item < window.end; item++) {
    const row = (item - window.start) * size;
    if (item >= cue.start && item < cue.end) {
      for (let label = 1; label < size; label++) scores[row + label] = FORBIDDEN;
      continue;
    }
    reader.write(item, features);
    for (let at = 0; at < features.count; at++) addFeature(model, features.data[at]!, scores, row);
  }
  const labels = new Uint8Array(count);
  decodeLabels(model, scores, count, labels);
  return {
    content: rangesOf(labels, window.start, BEGIN_CONTENT, IN_CONTENT),
    source: rangesOf(labels, window.start, BEGIN_SOURCE, IN_SOURCE),
  };
}

function rangesOf(labels: Uint8Array, from: number, begin: number, inside: number): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (end < labels.length && labels[end] === inside) end++;
    ranges.push({ start: from + at, end: from + end });
    at = end - 1;
  }
  return ranges;
}
