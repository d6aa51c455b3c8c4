import { zeros } from '../document/zeros.js';
import { combine } from '../model/feature-hash.js';
import type { DocumentView } from './document-view.js';
import { WordBit, type WordTraits } from './word-traits.js';

const LONGEST_NAME = 9;

/**
 * Marks the acronyms that the article spells out, and the first word of what they stand for:
 * `Sexual Minorities Uganda (SMUG)`, `Food and Agriculture Organisation … FAO`.
 */
export function findSpelledOut(view: DocumentView, traits: WordTraits): Uint8Array {
  const marks = zeros(Uint8Array, view.count);
  const acronyms = new Set<number>();
  for (let at = 0; at < view.count; at++) {
    const acronym = traits.acronym[view.lexeme[at]!]!;
    if (acronym !== 0 && view.sentenceCase[at] === 0) acronyms.add(acronym);
  }
  if (acronyms.size === 0) return marks;
  const found = new Set<number>();
  for (let at = 0; at < view.count; at++) {
    if (!isCapital(view, at, traits)) continue;
    const acronym = acronymFrom(view, at, traits, acronyms);
    if (acronym === 0) continue;
    marks[at] = 1;
    found.add(acronym);
  }
  if (found.size === 0) return marks;
  for (let at = 0; at < view.count; at++) {
    if (found.has(traits.acronym[view.lexeme[at]!]!)) marks[at] = 1;
  }
  return marks;
}

/** The longest of the acronyms that the capitalised words from `from` spell, small words left out; else 0. */
function acronymFrom(
  view: DocumentView,
  from: number,
  traits: WordTraits,
  acronyms: ReadonlySet<number>,
): number {
  let hash = 0;
  let capitals = 0;
  let longest = 0;
  const limit = Math.min(view.count, from + LONGEST_NAME);
  for (let at = from; at < limit && view.sentence[at] === view.sentence[from]; at++) {
    const bits = traits.bits[view.lexeme[at]!]!;
    if ((bits & WordBit.ShortSmall) !== 0) continue;
    if ((bits & WordBit.Capital) === 0 || (bits & WordBit.AllCaps) !== 0) break;
    hash = combine(hash, traits.initial[view.lexeme[at]!]!);
    if (++capitals > 1 && acronyms.has(hash)) longest = hash;
  }
  return longest;
}

function isCapital(view: DocumentView, at: number, traits: WordTraits): boolean {
  return (traits.bits[view.lexeme[at]!]! & (WordBit.Capital | WordBit.AllCaps)) === WordBit.Capital;
}
