import { BestPaths } from '../model/best-paths.js';
import { scoreRows } from '../model/score-model.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import {
  type Arguments,
  argumentsOf,
  BEGIN_CONTENT,
  BEGIN_SOURCE,
  contentCandidates,
} from './content-candidates.js';
import { MOST_CONTENT_ROWS } from './content-features.js';
import type { Cue } from './find-cues.js';
import type { ItemWords } from './item-words.js';
import type { QuoteModels } from './quote-models.js';
import { isQuotation } from './repair-content.js';
import { scoreArguments } from './score-arguments.js';

/** By how much content is favoured, in natural logarithms, and on which items. */
export interface Favour extends ItemRange {
  readonly by: number;
}

/** On all items. */
export const ANYWHERE: ItemRange = { start: 0, end: Number.POSITIVE_INFINITY };

const CONTENT_LABELS = [1, 2, 3];

/** By how much, in natural logarithms, content or a source is favoured where at first there is none. */
const CONTENT_FAVOUR: Favour = { ...ANYWHERE, by: 0.25 };
const SOURCE_FAVOUR = 2;

const NONE: Arguments = { content: [], source: [] };
/** Nothing in these outlives a call. */
const rows = new Int32Array(MOST_CONTENT_ROWS);
const ways = new BestPaths();
let scratch = new Uint8Array(256);

/**
 * What a cue attributes, and to whom: the argument model labels the items around it, and of its likeliest labellings
 * that name the same source, the one is taken whose content looks best as a whole (reranking: Collins 2000).
 *
 * @param contentFavour how far content is favoured where at first there is none
 */
export function findArguments(
  models: QuoteModels,
  items: Items,
  words: ItemWords,
  cue: Cue,
  isCue: Uint8Array,
  contentFavour: Favour = CONTENT_FAVOUR,
): Arguments {
  const { arguments: model, contentFeatures, contents } = models;
  const { window, scores } = scoreArguments(models, items, words, cue, isCue);
  const count = window.end - window.start;
  const size = model.labels.length;
  if (scratch.length < count) scratch = new Uint8Array(2 * count);
  const labels = scratch.subarray(0, count);
  const decode = () => {
    ways.begin(model, scores, count);
    ways.best(labels);
  };
  decode();
  if (!labels.includes(BEGIN_CONTENT)) {
    const from = Math.max(window.start, contentFavour.start) - window.start;
    const to = Math.min(window.end, contentFavour.end) - window.start;
    favour(scores.subarray(from * size, to * size), size, CONTENT_LABELS, contentFavour.by / model.scale);
    decode();
  }
  if (!labels.includes(BEGIN_CONTENT)) return NONE;
  if (!labels.includes(BEGIN_SOURCE)) {
    favour(scores, size, [BEGIN_SOURCE], SOURCE_FAVOUR / model.scale);
    decode();
  }
  // Where a quotation begins and ends is seen, and not to be weighed.
  const likeliest = argumentsOf(labels, window.start);
  if (likeliest.content.every((range) => isQuotation(words.ids, range))) return likeliest;
  const candidates = contentCandidates(ways, count, window.start, model.scale);
  contentFeatures.begin({ items, words, cue, sentence: cue.sentence, isCue });
  let best = candidates[0]!;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const written = contentFeatures.write(candidate.content, candidate.source, rows);
    const score = candidate.score + scoreRows(contents, rows, written);
    if (score <= top) continue;
    top = score;
    best = candidate;
  }
  return best;
}

function favour(scores: Int32Array, size: number, labels: readonly number[], by: number): void {
  for (let row = 0; row < scores.length; row += size) {
    for (const label of labels) scores[row + label]! += by;
  }
}
