import { combine, hashText } from '../model/feature-hash.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import type { DocumentView } from './document-view.js';
import type { WordTraits } from './word-traits.js';

/**
 * Where a word stands to the token that its features speak of: two, one before, itself, one, two behind;
 * and before or behind another token of the same form in the article.
 */
export const Slot = {
  Before2: 0,
  Before: 1,
  After: 2,
  After2: 3,
  BeforeTwin: 4,
  AfterTwin: 5,
  /** The word itself: one slot for each {@link placeOf}. */
  Own: 6,
} as const;
/** The first word of a sentence or not, in sentences of three {@link SentenceCase}s. */
const PLACES = 6;
export const SLOTS = Slot.Own + PLACES;

/** Where capitals tell more or less of a name. */
export function placeOf(view: DocumentView, at: number): number {
  return view.sentenceCase[at]! * 2 + view.sentenceStart[at]!;
}

/** Names the features of words; part of the model's fingerprint. */
export const WORD_TEMPLATES =
  'word 2: lower, shape, exact, affixes 1-5, clusters 512 64 16, kinds 400 60 16; shape and lower in places; slots 12';

/** Room for the features of a word. */
export const MOST_WORD_FEATURES = 32;

/**
 * Writes the features of a word that are the same wherever it stands, for one slot, to `out`.
 *
 * @returns how many, at most {@link MOST_WORD_FEATURES}
 */
export function writeWordFeatures(
  lexeme: number,
  slot: number,
  vocabulary: Vocabulary,
  traits: WordTraits,
  out: Uint32Array,
): number {
  const lowerHash = traits.lower[lexeme]!;
  const isOwn = slot >= Slot.Own;
  const base = 64 + Math.min(slot, Slot.Own) * 32;
  const shape = traits.shape[lexeme]!;
  let count = 0;
  out[count++] = combine(base, lowerHash);
  out[count++] = combine(base + 1, shape);
  const cluster = traits.cluster[lexeme]!;
  if (cluster >= 0) {
    const { larger, largest } = traits.clusters;
    out[count++] = combine(base + 2, cluster);
    out[count++] = combine(base + 3, larger[cluster]!);
    out[count++] = combine(base + 4, largest[cluster]!);
  }
  const kind = traits.kind[lexeme]!;
  if (kind >= 0) {
    const { larger, largest } = traits.kinds;
    out[count++] = combine(base + 19, kind);
    out[count++] = combine(base + 20, larger[kind]!);
    out[count++] = combine(base + 21, largest[kind]!);
  }
  if (!isOwn && slot !== Slot.Before && slot !== Slot.After) return count;
  const lower = vocabulary.lower(lexeme);
  const { length } = lower;
  if (length > 3) out[count++] = combine(base + 5, hashText(lower, length - 3));
  if (!isOwn) return count;
  const place = slot - Slot.Own;
  out[count++] = combine(combine(7, shape), place);
  if (place !== 0) out[count++] = combine(combine(8, lowerHash), place);
  out[count++] = combine(base + 6, hashText(vocabulary.word(lexeme)));
  for (let size = 1; size <= 5 && size < length; size++) {
    out[count++] = combine(base + 6 + size, hashText(lower, 0, size));
    out[count++] = combine(base + 11 + size, hashText(lower, length - size));
  }
  out[count++] = combine(base + 17, combine(shape, hashText(lower, Math.max(0, length - 2))));
  out[count++] = combine(base + 18, Math.min(length, 12));
  return count;
}
