import { zeros } from '../document/zeros.js';
import type { DocumentView } from './document-view.js';
import { SentenceCase } from './document-view.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** So many places of a word tell what there is to tell. */
export const MOST_TWINS = 3;

/**
 * The first places where each form stands as a name might: what surrounds `Kato` in one sentence
 * ("Mr Kato earned …") tells what it is in another.
 *
 * @returns by form, up to {@link MOST_TWINS} token indices from `form * MOST_TWINS`, then -1.
 */
export function findTwins(view: DocumentView, traits: WordTraits): Int32Array {
  const twins = zeros(Int32Array, view.forms * MOST_TWINS).fill(-1);
  const { runs } = view;
  for (let run = 0; run < runs.length; run += 2) {
    if (view.sentenceCase[runs[run]!] !== SentenceCase.Mixed) continue;
    for (let at = runs[run]!; at < runs[run + 1]!; at++) {
      const lexeme = view.lexeme[at]!;
      if ((traits.bits[lexeme]! & WordBit.NameLike) === 0) continue;
      const from = view.form[at]! * MOST_TWINS;
      for (let slot = from; slot < from + MOST_TWINS; slot++) {
        if (twins[slot]! >= 0) continue;
        twins[slot] = at;
        break;
      }
    }
  }
  return twins;
}
