import { LETTER } from '../lexicon/letters.js';
import { firstAbove } from './first-above.js';
/** The pronouns of a text that mean one man or one woman, outside of quoted words, in order. */
export interface PronounTrail {
  /** Where the pronouns begin that lead to `offset`, each in the paragraph of the one before or the next. */
  beginning(offset: number): number;
}

/** Characters: about four sentences. */
const MOST_APART = 700;
const PRONOUNS = {
  male: new RegExp(`(?<![${LETTER}’'])(?:he|his|him|himself)(?![${LETTER}])`, 'gi'),
  female: new RegExp(`(?<![${LETTER}’'])(?:she|her|hers|herself)(?![${LETTER}])`, 'gi'),
};

/**
 * `Lena wrote … She claims … Her blog … She added`: a pronoun may be far from the name that it means, and still
 * be near the pronoun before it.
 */
export function followPronouns(
  text: string,
  gender: 'male' | 'female',
  isQuoted: (offset: number) => boolean,
  paragraphAt: (offset: number) => number,
): PronounTrail {
  const isNear = (from: number, to: number) =>
    to - from <= MOST_APART && paragraphAt(to) - paragraphAt(from) <= 1;
  const places: number[] = [];
  /** For each place the index at which its run begins. */
  const firsts: number[] = [];
  for (const { index } of text.matchAll(PRONOUNS[gender])) {
    if (isQuoted(index)) continue;
    const goesOn = places.length > 0 && isNear(places.at(-1)!, index);
    firsts.push(goesOn ? firsts.at(-1)! : places.length);
    places.push(index);
  }
  return {
    beginning(offset) {
      const last = firstAbove(places.length, (at) => places[at]!, offset - 1) - 1;
      return last >= 0 && isNear(places[last]!, offset) ? places[firsts[last]!]! : offset;
    },
  };
}
