import { DATELINE_AGENCIES } from '../lexicon/news-agencies.js';
import { hashText } from '../model/feature-hash.js';
import type { WordTraits } from './word-traits.js';

/** `LOS ANGELES, Feb. 3 (Reuters) -` */
const LONGEST_DATELINE = 12;
const AGENCIES: ReadonlySet<number> = new Set([...DATELINE_AGENCIES].map((agency) => hashText(agency)));
const CLOSES = hashText(')');

/** Where a sentence goes on behind a dateline, `(CNN)Rebels`, `BOSTON (AP) — Police said`; or -1. */
export function behindDateline(lexeme: Int32Array, first: number, last: number, traits: WordTraits): number {
  const limit = Math.min(last - 2, first + LONGEST_DATELINE);
  for (let at = first; at < limit; at++)
    if (AGENCIES.has(traits.lower[lexeme[at]!]!) && traits.lower[lexeme[at + 1]!] === CLOSES) return at + 2;
  return -1;
}
