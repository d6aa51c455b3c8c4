import { decodeLabels, labelProbabilities } from '../model/decode-labels.js';
import { FORBIDDEN } from '../model/linear-model.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { CUE_SLOTS } from './cue-features.js';
import type { CueModel } from './quote-models.js';

/** Words that attribute something to someone, and the sentence in which they stand. */
export interface Cue extends ItemRange {
  readonly sentence: number;
}

const OUTSIDE = 0;
const BEGIN = 1;
const END = 3;
const SINGLE = 4;
const LABELS = 5;

/**
 * How far below "outside" the words alone may put an item, in natural logarithms, for it to be looked at
 * more closely: four items in five are not, and one cue in a hundred is lost by it.
 */
const LEAST_BY_WORDS = -2.4;
/** The same for an item behind one that may be in a cue, by all its features. */
const LEAST_BEFORE = -2.5;

/**
 * The scores of the cue labels at each item of a sentence.
 *
 * @param least items whose words alone put them further below "outside" than this are ruled out.
 */
function scoreSentence(
  { cues: model, cueFeatures: reader, cueSink: sink, cueWords: words }: CueModel,
  items: Items,
  ids: Int32Array,
  sentence: number,
  least: number,
): Int32Array {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  const scores = new Int32Array((last - first) * LABELS);
  reader.begin(items, ids, sentence);
  let mayGoOn = false;
  for (let item = first; item < last; item++) {
    const row = (item - first) * LABELS;
    for (let slot = 0; slot < CUE_SLOTS; slot++) words.addTo(scores, row, reader.wordAt(item, slot), slot);
    const begins = Math.max(scores[row + BEGIN]!, scores[row + SINGLE]!);
    if (!mayGoOn && (begins - scores[row]!) * model.scale < least) {
      scores.fill(FORBIDDEN, row + 1, row + LABELS);
      continue;
    }
    reader.writeContext(item, sink);
    sink.flush(scores, row);
    let inCue = FORBIDDEN;
    for (let label = 1; label < LABELS; label++) inCue = Math.max(inCue, scores[row + label]!);
    mayGoOn = (inCue - scores[row]!) * model.scale > LEAST_BEFORE;
  }
  return scores;
}

/** The cues of the sentences that are wanted, or of all, in order. */
export function findCues(
  models: CueModel,
  items: Items,
  ids: Int32Array,
  isWanted: Uint8Array | null = null,
): Cue[] {
  const cues: Cue[] = [];
  const labels = new Uint8Array(items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    if (isWanted?.[sentence] === 0) continue;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const scores = scoreSentence(models, items, ids, sentence, LEAST_BY_WORDS);
    decodeLabels(models.cues, scores, last - first, labels, first);
    for (let item = first; item < last; item++) {
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

/** The likeliest single-word cue of a sentence in which none was sure enough. */
export function likeliestCue(
  models: CueModel,
  items: Items,
  ids: Int32Array,
  sentence: number,
): LikeliestCue {
  const first = items.firstItem[sentence]!;
  const last = items.firstItem[sentence + 1]!;
  const scores = scoreSentence(models, items, ids, sentence, Number.NEGATIVE_INFINITY);
  const probability = labelProbabilities(models.cues, scores, last - first);
  let best = -1;
  let top = 0;
  for (let item = first; item < last; item++) {
    const chance = 1 - probability[(item - first) * LABELS + OUTSIDE]!;
    if (items.stretch[item]! >= 0 || chance < top) continue;
    top = chance;
    best = item;
  }
  return { cue: best < 0 ? null : { start: best, end: best + 1, sentence }, chance: top };
}
