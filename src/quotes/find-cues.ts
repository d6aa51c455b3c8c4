import { zeros } from '../document/zeros.js';
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
const INNER = 2;
const END = 3;
const SINGLE = 4;
const LABELS = 5;

/**
 * How much has to speak for a cue at an item, in natural logarithms against none, for it to be looked at closer: by the
 * words around, then with their tags, then by all. One cue in 600 that would be found without them is lost.
 */
interface Least {
  readonly byWords: number;
  readonly byTags: number;
  readonly byAll: number;
}
const LEAST: Least = { byWords: -1.5, byTags: -2, byAll: -2 };
const NO_LEAST: Least = { byWords: -Infinity, byTags: -Infinity, byAll: -Infinity };

const rows = new Int32Array(MOST_CUE_ROWS);
const sums = new Int32Array(ROW_WIDTH);
let scratch = new Int32Array(256 * LABELS);

/**
 * Fills `scratch` with the scores of the cue labels at each item of a sentence.
 * @returns the items that may be in a cue, with one on either side, where these are in the sentence; null for none.
 */
function scoreSentence(
  models: CueModel,
  items: Items,
  words: ItemWords,
  sentence: number,
  least: Least,
): ItemRange | null {
  const { table, cueFeatures: reader } = models;
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  if (scratch.length < (last - first) * LABELS) scratch = new Int32Array((last - first) * LABELS * 2);
  const scores = scratch;
  const leastByAll = least.byAll / models.cues.scale;
  let begin = -1;
  let end = -1;
  let mayGoOn = false;
  let hasBegun = false;
  /** The last item that a cue may reach, as far as its words are such as one may begin with. */
  let reach = -1;
  for (let item = first; item < last; item++) {
    const row = (item - first) * LABELS;
    const mayBegin = mayBeginCue(table, words, item);
    const goesOn: boolean = mayGoOn && (mayBegin || item <= reach);
    mayGoOn = false;
    scores[row] = 0;
    if (mayBegin || goesOn) {
      if (!hasBegun) reader.begin(items, words, sentence);
      hasBegun = true;
      if (sumItem(models, item, goesOn ? NO_LEAST : least)) {
        unpackScores(sums, 0, LABELS - 1, scores, row + 1);
        if (goesOn || Math.max(scores[row + BEGIN]!, scores[row + SINGLE]!) > leastByAll) {
          if (mayBegin) reach = item + CUE_REACH;
          mayGoOn = Math.max(scores[row + BEGIN]!, goesOn ? scores[row + INNER]! : FORBIDDEN) > leastByAll;
          if (begin < 0) begin = item;
          end = item + 1;
          continue;
        }
      }
    }
    for (let label = 1; label < LABELS; label++) scores[row + label] = FORBIDDEN;
  }
  return begin < 0 ? null : { start: Math.max(first, begin - 1), end: Math.min(last, end + 1) };
}

/** Adds up in {@link sums} what speaks for each label at an item; false, and not all of it, where too little does for a cue. */
function sumItem(
  { cues: model, cueFeatures: reader, cueWords }: CueModel,
  item: number,
  least: Least,
): boolean {
  sums[0] = 0;
  sums[1] = 0;
  for (let slot = 0; slot < CUE_SLOTS; slot++) cueWords.addTo(sums, reader.wordAt(item, slot), slot);
  if (scoreOfBegin() * model.scale < least.byWords) return false;
  sumRows(model, rows, reader.writeNear(item, rows, 0), sums, 0);
  if (scoreOfBegin() * model.scale < least.byTags) return false;
  sumRows(model, rows, reader.writeFar(item, rows, 0), sums, 0);
  return true;
}

/** How well the better of the labels fits with which a cue begins. */
function scoreOfBegin(): number {
  const begin = (sums[0]! << 16) >> 16;
  const single = (sums[1]! - ((sums[1]! << 16) >> 16)) >> 16;
  return begin > single ? begin : single;
}

/** The cues of the sentences that are wanted, or of all, in order. */
export function findCues(
  models: CueModel,
  items: Items,
  words: ItemWords,
  isWanted: Uint8Array | null = null,
): Cue[] {
  const cues: Cue[] = [];
  const labels = zeros(Uint8Array, items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    if (isWanted?.[sentence] === 0) continue;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const range = scoreSentence(models, items, words, sentence, LEAST);
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
  if (!scoreSentence(models, items, words, sentence, NO_LEAST)) return { cue: null, chance: 0 };
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
