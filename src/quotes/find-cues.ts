import { decodeLabels } from '../model/decode-labels.js';
import { labelProbabilities } from '../model/label-probabilities.js';
import { FORBIDDEN } from '../model/linear-model.js';
import { unpackScores } from '../model/packed-scores.js';
import { ROW_WIDTH, sumRows } from '../model/row-model.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { CUE_SLOTS, MOST_CUE_ROWS } from './cue-features.js';
import { CUE_REACH, mayBeginCue } from './cue-gate.js';
import type { ItemWords } from './item-words.js';
import type { CueModel } from './quote-models.js';

/** Words that attribute something to someone, and the sentence in which they stand. */
export interface Cue extends ItemRange {
  readonly sentence: number;
}

const OUTSIDE = 0;
const BEGIN = 1;
const END = 3;
const LABELS = 5;

/** How far below "outside" an item may be, in natural logarithms, for the next one to be looked at as well. */
const LEAST_BEFORE = -2.5;

const rows = new Int32Array(MOST_CUE_ROWS);
const sums = new Int32Array(ROW_WIDTH);
let scratch = new Int32Array(256 * LABELS);

/**
 * Fills `scratch` with the scores of the cue labels at each item of a sentence.
 * @returns the items that may be in a cue, with one on either side, where these are in the sentence; null for none.
 */
function scoreSentence(
  { table, cues: model, cueFeatures: reader, cueWords }: CueModel,
  items: Items,
  words: ItemWords,
  sentence: number,
): ItemRange | null {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  if (scratch.length < (last - first) * LABELS) scratch = new Int32Array((last - first) * LABELS * 2);
  const scores = scratch;
  let begin = -1;
  let end = -1;
  let mayGoOn = false;
  /** The last item that a cue may reach which begins where one may. */
  let reach = -1;
  for (let item = first; item < last; item++) {
    const row = (item - first) * LABELS;
    if (mayBeginCue(table, words, item)) reach = item + CUE_REACH;
    else if (!mayGoOn || item > reach) {
      mayGoOn = false;
      scores[row] = 0;
      for (let label = 1; label < LABELS; label++) scores[row + label] = FORBIDDEN;
      continue;
    }
    if (begin < 0) {
      begin = item;
      reader.begin(items, words, sentence);
    }
    end = item + 1;
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    for (let slot = 0; slot < CUE_SLOTS; slot++) cueWords.addTo(sums, reader.wordAt(item, slot), slot);
    sumRows(model, rows, reader.writeContext(item, rows, 0), sums, 0);
    scores[row] = 0;
    unpackScores(sums, 0, LABELS - 1, scores, row + 1);
    let inCue = FORBIDDEN;
    for (let label = 1; label < LABELS; label++) inCue = Math.max(inCue, scores[row + label]!);
    mayGoOn = inCue * model.scale > LEAST_BEFORE;
  }
  return begin < 0 ? null : { start: Math.max(first, begin - 1), end: Math.min(last, end + 1) };
}

/** The cues of the sentences that are wanted, or of all, in order. */
export function findCues(
  models: CueModel,
  items: Items,
  words: ItemWords,
  isWanted: Uint8Array | null = null,
): Cue[] {
  const cues: Cue[] = [];
  const labels = new Uint8Array(items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    if (isWanted?.[sentence] === 0) continue;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const range = scoreSentence(models, items, words, sentence);
    if (!range) continue;
    decodeLabels(models.cues, scratch, range.end - range.start, labels, range.start, range.start - first);
    for (let item = range.start; item < range.end; item++) {
      if (labels[item] === OUTSIDE) continue;
      let end = item + 1;
      if (labels[item] === BEGIN) while (end < last && labels[end - 1] !== END) end++;
      cues.push({ start: item, end, sentence });
      item = end - 1;
    }
  }
  return cues;
}

/** A single word that may be a cue, and how likely it is one. */
export interface LikeliestCue {
  readonly cue: Cue | null;
  readonly chance: number;
}

/**
 * The likeliest single-word cue of a sentence in which none was sure enough.
 *
 * @param isTaken tells the items that are to be passed over
 */
export function likeliestCue(
  models: CueModel,
  items: Items,
  words: ItemWords,
  sentence: number,
  isTaken: (item: number) => boolean = () => false,
): LikeliestCue {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  if (!scoreSentence(models, items, words, sentence)) return { cue: null, chance: 0 };
  const probability = labelProbabilities(models.cues, scratch, last - first);
  let best = -1;
  let top = 0;
  for (let item = first; item < last; item++) {
    const chance = 1 - probability[(item - first) * LABELS + OUTSIDE]!;
    if (items.stretch[item]! >= 0 || chance < top || isTaken(item)) continue;
    top = chance;
    best = item;
  }
  return { cue: best < 0 ? null : { start: best, end: best + 1, sentence }, chance: top };
}
