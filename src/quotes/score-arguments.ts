import { FORBIDDEN } from '../model/linear-model.js';
import { unpackScores } from '../model/packed-scores.js';
import { ROW_WIDTH, sumRows } from '../model/row-model.js';
import { MOST_ARGUMENT_ROWS } from './argument-features.js';
import { ARGUMENT_SLOTS } from './argument-rows.js';
import { argumentWindow } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { BEGIN_SOURCE } from './content-candidates.js';
import type { Cue } from './find-cues.js';
import type { ItemWords } from './item-words.js';
import type { ArgumentModel } from './quote-models.js';
import { isQuotation } from './repair-content.js';

export interface ArgumentScores {
  readonly window: ItemRange;
  /** One row of scores a label for each item of the window; good until the next call. */
  readonly scores: Int32Array;
}

const rows = new Int32Array(MOST_ARGUMENT_ROWS);
const sums = new Int32Array(ROW_WIDTH);
/** Room for the scores of a window; nothing in it outlives a call. */
let scratch = new Int32Array(4096);

/** How well each label of the argument model fits each item around a cue; none fits the cue itself. */
export function scoreArguments(
  { table, arguments: model, argumentFeatures: reader, argumentWords }: ArgumentModel,
  items: Items,
  words: ItemWords,
  cue: Cue,
  isCue: Uint8Array,
): ArgumentScores {
  const window = argumentWindow(table, items, words.ids, cue.sentence, cue);
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
    // `"Why now?" asked Ruiz`: a quotation may begin a source, but is none by itself.
    if (item + 1 === cue.start && isQuotation(words.ids, { start: item, end: item + 1 }))
      scores[row + BEGIN_SOURCE] = FORBIDDEN;
  }
  return { window, scores };
}
