import { zeros } from '../document/zeros.js';
import { combine } from '../model/feature-hash.js';
import type { DocumentView } from './document-view.js';
import { findSpelledOut } from './find-spelled-out.js';
import { findPhrase, hashPhrase, LONGEST_PHRASE, PHRASE_GOES_ON, type PhraseTable } from './phrase-table.js';
import { WORD_GROUPS, WordBit, type WordTraits } from './word-traits.js';

/** Names the features that join words; part of the model's fingerprint. */
export const CONTEXT_TEMPLATES =
  'context 3: groups by two, lower pairs, lower with shape, forms, looks, phrases, initials';

/** What the other tokens of an article tell of one. */
export interface DocumentContext {
  readonly view: DocumentView;
  /** By form: how often it is written small, and with a capital inside a sentence; at most 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** By token: the place in a known name and its types, as `1 + place + 4 * types`, or 0. */
  readonly phrase: Uint8Array;
  /** By token: whether the letters of an all-caps word begin a run of capitalised words of the article. */
  readonly spelledOut: Uint8Array;
}

/** The hash that stands for what is beyond the edge of a sentence. */
const EDGE = 0x5bd1e995;

/** Rows of what stands around a token where there are few such things: each row is a feature by itself. */
const SIDE = WORD_GROUPS + 1;
const EDGE_GROUP = WORD_GROUPS;
const AFTER = SIDE * SIDE;
const AROUND = 2 * AFTER;
const SPREAD = 3 * AFTER;
/** How a form is written elsewhere (9), whether in capitals here, and at a sentence's start; and its looks. */
const SPREADS = 9 * 4 * 64;
const SPREAD_AFTER = SPREAD + SPREADS;
const PHRASE = SPREAD_AFTER + 9 * 64;
const PHRASE_VALUES = 68;
const PHRASE_BEFORE = PHRASE + PHRASE_VALUES;
const PHRASE_AFTER = PHRASE_BEFORE + PHRASE_VALUES;
const SPELLED_OUT = PHRASE_AFTER + PHRASE_VALUES;
export const CONTEXT_ROWS = SPELLED_OUT + 1;

/** The feature that a row of the context is. */
export function contextFeature(row: number): number {
  return combine(30, row);
}

/** Writes the rows of what stands around token `at` to `out`, from `out[count]`; returns where they end. */
export function writeContextRows(
  context: DocumentContext,
  at: number,
  traits: WordTraits,
  out: Int32Array,
  count: number,
): number {
  const { view, phrase } = context;
  const { lexeme, sentence } = view;
  const here = sentence[at]!;
  const hasBefore = at > 0 && sentence[at - 1] === here;
  const hasAfter = at + 1 < view.count && sentence[at + 1] === here;
  const own = lexeme[at]!;
  const group = traits.group[own]!;
  const groupBefore = hasBefore ? traits.group[lexeme[at - 1]!]! : EDGE_GROUP;
  const groupAfter = hasAfter ? traits.group[lexeme[at + 1]!]! : EDGE_GROUP;
  out[count++] = groupBefore * SIDE + group;
  out[count++] = AFTER + group * SIDE + groupAfter;
  out[count++] = AROUND + groupBefore * SIDE + groupAfter;
  const looks = traits.bits[own]! & WordBit.Looks;
  const isCaps = (looks & WordBit.AllCaps) !== 0 ? 2 : 0;
  const spread = spreadOf(context, at) * 4 + isCaps + view.sentenceStart[at]!;
  out[count++] = SPREAD + spread * 64 + looks;
  if (hasAfter) out[count++] = SPREAD_AFTER + spreadOf(context, at + 1) * 64 + looks;
  if (phrase[at] !== 0) out[count++] = PHRASE + phrase[at]!;
  if (hasBefore && phrase[at - 1] !== 0) out[count++] = PHRASE_BEFORE + phrase[at - 1]!;
  if (hasAfter && phrase[at + 1] !== 0) out[count++] = PHRASE_AFTER + phrase[at + 1]!;
  if (context.spelledOut[at] === 1) out[count++] = SPELLED_OUT;
  return count;
}

/** How often a token's form stands in the article in small letters, and with a capital of its own: 0, 1, more. */
function spreadOf({ view, small, capital }: DocumentContext, at: number): number {
  const form = view.form[at]!;
  return Math.min(2, small[form]!) * 3 + Math.min(2, capital[form]!);
}

/** Writes the features that join words, of which there are too many for rows; returns how many. */
export function writeContextFeatures(
  context: DocumentContext,
  at: number,
  traits: WordTraits,
  out: Uint32Array,
): number {
  const { view } = context;
  const { lexeme, sentence, count: tokens } = view;
  const { lower } = traits;
  const here = sentence[at]!;
  const hasBefore = at > 0 && sentence[at - 1] === here;
  const hasAfter = at + 1 < tokens && sentence[at + 1] === here;
  const hasBefore2 = at > 1 && sentence[at - 2] === here;
  const hasAfter2 = at + 2 < tokens && sentence[at + 2] === here;
  const lowerBefore = hasBefore ? lower[lexeme[at - 1]!]! : EDGE;
  const lowerAfter = hasAfter ? lower[lexeme[at + 1]!]! : EDGE;
  const lowerBefore2 = hasBefore2 ? lower[lexeme[at - 2]!]! : EDGE;
  const lowerAfter2 = hasAfter2 ? lower[lexeme[at + 2]!]! : EDGE;
  const shape = traits.shape[lexeme[at]!]!;
  let count = 0;
  out[count++] = combine(combine(20, lowerBefore2), lowerBefore);
  out[count++] = combine(combine(21, lowerAfter), lowerAfter2);
  out[count++] = combine(combine(4, lowerBefore), shape);
  out[count++] = combine(combine(5, shape), lowerAfter);
  const phrase = context.phrase[at]!;
  if (phrase !== 0) out[count++] = combine(combine(12, phrase), shape);
  return count;
}

export function readContext(view: DocumentView, traits: WordTraits, phrases: PhraseTable): DocumentContext {
  const small = zeros(Uint8Array, view.forms);
  const capital = zeros(Uint8Array, view.forms);
  for (let at = 0; at < view.count; at++) {
    const lexeme = view.lexeme[at]!;
    const bits = traits.bits[lexeme]!;
    const form = view.form[at]!;
    if ((bits & WordBit.Small) !== 0) {
      if (small[form]! < 255) small[form]!++;
    } else if (
      (bits & WordBit.Capital) !== 0 &&
      view.sentenceCase[at] === 0 &&
      view.sentenceStart[at] === 0
    ) {
      if (capital[form]! < 255) capital[form]!++;
    }
  }
  return {
    view,
    small,
    capital,
    phrase: matchPhrases(view, traits, phrases),
    spelledOut: findSpelledOut(view, traits),
  };
}

/** Marks the longest known names, from left to right. */
function matchPhrases(view: DocumentView, traits: WordTraits, phrases: PhraseTable): Uint8Array {
  const marks = zeros(Uint8Array, view.count);
  const { runs } = view;
  for (let run = 0; run < runs.length; run += 2) {
    const end = runs[run + 1]!;
    for (let at = runs[run]!; at < end; at++) {
      if ((traits.bits[view.lexeme[at]!]! & WordBit.NameLike) === 0) continue;
      let hash = 0;
      let types = 0;
      let length = 0;
      const limit = Math.min(end, at + LONGEST_PHRASE);
      for (let to = at; to < limit; to++) {
        hash = hashPhrase(hash, traits.lower[view.lexeme[to]!]!);
        const value = findPhrase(phrases, hash);
        if ((value & 15) !== 0) {
          types = value & 15;
          length = to + 1 - at;
        }
        if ((value & PHRASE_GOES_ON) === 0) break;
      }
      if (length === 0) continue;
      for (let step = 0; step < length; step++) {
        const place = length === 1 ? 3 : step === 0 ? 0 : step === length - 1 ? 2 : 1;
        marks[at + step] = 1 + place + 4 * types;
      }
      at += length - 1;
    }
  }
  return marks;
}
