import { combine, hashText } from '../model/feature-hash.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import type { WordTraits } from './word-traits.js';

/**
 * Where a word stands to the token that its features speak of: two, one before, itself, one, two behind;
 * and before or behind another token of the same form in the article.
 */
export const Slot = {
  Before2: 0,
  Before: 1,
  Own: 2,
  After: 3,
  After2: 4,
  BeforeTwin: 5,
  AfterTwin: 6,
} as const;
export const SLOTS = 7;

/** Names the features of words; part of the model's fingerprint. */
export const WORD_TEMPLATES = 'word 2: lower, shape, exact, affixes 1-5, clusters 512 64 16, kinds 400 60 16; slots 7';

/** The features of a word that are the same wherever it stands, for one slot. Pushed to `out`. */
export function pushWordFeatures(
  lexeme: number,
  slot: number,
  vocabulary: Vocabulary,
  traits: WordTraits,
  out: number[],
): void {
  const lowerHash = traits.lower[lexeme]!;
  const base = 64 + slot * 32;
  out.push(combine(base, lowerHash));
  const shape = traits.shape[lexeme]!;
  out.push(combine(base + 1, shape));
  const cluster = traits.cluster[lexeme]!;
  if (cluster >= 0) {
    const { larger, largest } = traits.clusters;
    out.push(
      combine(base + 2, cluster),
      combine(base + 3, larger[cluster]!),
      combine(base + 4, largest[cluster]!),
    );
  }
  const kind = traits.kind[lexeme]!;
  if (kind >= 0) {
    const { larger, largest } = traits.kinds;
    out.push(combine(base + 19, kind), combine(base + 20, larger[kind]!), combine(base + 21, largest[kind]!));
  }
  if (slot >= Slot.BeforeTwin) return;
  if (slot === Slot.Before2 || slot === Slot.After2) return;
  const lower = vocabulary.lower(lexeme);
  const { length } = lower;
  if (length > 3) out.push(combine(base + 5, hashText(lower, length - 3)));
  if (slot !== Slot.Own) return;
  out.push(combine(base + 6, hashText(vocabulary.word(lexeme))));
  for (let size = 1; size <= 5 && size < length; size++) {
    out.push(combine(base + 6 + size, hashText(lower, 0, size)));
    out.push(combine(base + 11 + size, hashText(lower, length - size)));
  }
  out.push(combine(base + 17, combine(shape, hashText(lower, Math.max(0, length - 2)))));
  out.push(combine(base + 18, Math.min(length, 12)));
}
