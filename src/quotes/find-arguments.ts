import { decodeLabels } from '../model/decode-labels.js';
import { FORBIDDEN } from '../model/linear-model.js';
import { unpackScores } from '../model/packed-scores.js';
import { ROW_WIDTH, sumRows } from '../model/row-model.js';
import { MOST_ARGUMENT_ROWS } from './argument-features.js';
import { ARGUMENT_SLOTS } from './argument-rows.js';
import { argumentWindow } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import type { Cue } from './find-cues.js';
import type { ItemWords } from './item-words.js';
import type { QuoteModels } from './quote-models.js';

export interface Arguments {
  readonly content: readonly ItemRange[];
  readonly source: readonly ItemRange[];
}

const BEGIN_CONTENT = 1;
const BEGIN_SOURCE = 4;
const CONTENT_LABELS = [1, 2, 3];

/** By how much, in natural logarithms, content or a source is favoured where at first there is none. */
const CONTENT_FAVOUR = 0.25;
const SOURCE_FAVOUR = 2;

const rows = new Int32Array(MOST_ARGUMENT_ROWS);
const sums = new Int32Array(ROW_WIDTH);
/** Room for the scores of a window; nothing in it outlives a call. */
let scratch = new Int32Array(4096);

/**
 * What a cue attributes, and to whom, as the argument model labels the items around it.
 *
 * @param contentFavour how far content is favoured where at first there is none
 */
export function findArguments(
  models: QuoteModels,
  items: Items,
  words: ItemWords,
  cue: Cue,
  isCue: Uint8Array,
  contentFavour = CONTENT_FAVOUR,
): Arguments {
  const { arguments: model, argumentFeatures: reader, argumentWords } = models;
  const window = argumentWindow(models.table, items, words.ids, cue.sentence, cue);
  const count = window.end - window.start;
  const size = model.labels.length;
  if (scratch.length < count * size) scratch = new Int32Array(2 * count * size);
  const scores = scratch.subarray(0, count * size);
  reader.begin(items, words, cue.sentence, window, cue, isCue);
  for (let item = window.start; item < window.end; item++) {
    const row = (item - window.start) * size;
    if (item >= cue.start && item < cue.end) {
      scores[row] = 0;
      for (let label = 1; label < size; label++) scores[row + label] = FORBIDDEN;
      continue;
    }
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    const first = reader.firstSlot(item);
    for (let slot = first; slot < first + ARGUMENT_SLOTS / 2; slot++) {
      argumentWords.addTo(sums, reader.wordAt(item, slot), slot);
    }
    sumRows(model, rows, reader.writeContext(item, rows, 0), sums, 0);
    scores[row] = 0;
    unpackScores(sums, 0, size - 1, scores, row + 1);
  }
  const labels = new Uint8Array(count);
  decodeLabels(model, scores, count, labels);
  if (!labels.includes(BEGIN_CONTENT)) {
    favour(scores, size, CONTENT_LABELS, contentFavour / model.scale);
    decodeLabels(model, scores, count, labels);
  }
  if (labels.includes(BEGIN_CONTENT) && !labels.includes(BEGIN_SOURCE)) {
    favour(scores, size, [BEGIN_SOURCE], SOURCE_FAVOUR / model.scale);
    decodeLabels(model, scores, count, labels);
  }
  return {
    content: rangesOf(labels, window.start, BEGIN_CONTENT),
    source: rangesOf(labels, window.start, BEGIN_SOURCE),
  };
}

function favour(scores: Int32Array, size: number, labels: readonly number[], by: number): void {
  for (let row = 0; row < scores.length; row += size) {
    for (const label of labels) scores[row + label]! += by;
  }
}

function rangesOf(labels: Uint8Array, from: number, begin: number): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (end < labels.length && (labels[end] === begin + 1 || labels[end] === begin + 2)) end++;
    ranges.push({ start: from + at, end: from + end });
    at = end - 1;
  }
  return ranges;
}
