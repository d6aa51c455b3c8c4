import { DATELINE_AGENCIES } from '../lexicon/news-agencies.js';
import { hashText } from '../model/feature-hash.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** `LOS ANGELES, Feb. 3 (Reuters) -` */
const LONGEST_DATELINE = 12;
const AGENCIES: ReadonlySet<number> = new Set([...DATELINE_AGENCIES].map((agency) => hashText(agency)));
const CLOSES = hashText(')');

/** Marks the word behind a dateline as the first of its sentence, too: `(CNN)Rebels`, `BOSTON (AP) — Police said`. */
export function markDateline(
  lexeme: Int32Array,
  first: number,
  last: number,
  traits: WordTraits,
  sentenceStart: Uint8Array,
): void {
  const limit = Math.min(last - 2, first + LONGEST_DATELINE);
  for (let at = first; at < limit; at++) {
    if (!AGENCIES.has(traits.lower[lexeme[at]!]!) || traits.lower[lexeme[at + 1]!] !== CLOSES) continue;
    for (let start = at + 2; start < last; start++) {
      sentenceStart[start] = 1;
      if ((traits.bits[lexeme[start]!]! & WordBit.HasLetter) !== 0) return;
    }
  }
}
