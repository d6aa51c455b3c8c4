import { combine } from '../model/feature-hash.js';
import type { DocumentView } from './document-view.js';
import { findSpelledOut } from './find-spelled-out.js';
import { findPhrase, hashPhrase, LONGEST_PHRASE, PHRASE_GOES_ON, type PhraseTable } from './phrase-table.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** Names the features that join words; part of the model's fingerprint. */
export const CONTEXT_TEMPLATES =
  'context 2: lower pairs, cluster pairs, shape triples, lower with shape, start, case, phrases, forms, initials';

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

/** Writes the features that join several words at token `at` to `out`; returns how many. */
export function writeContextFeatures(
  context: DocumentContext,
  at: number,
  traits: WordTraits,
  out: Uint32Array,
): number {
  const { view } = context;
  const { lexeme, sentence } = view;
  const own = lexeme[at]!;
  const here = sentence[at]!;
  const hasBefore = at > 0 && sentence[at - 1] === here;
  const hasAfter = at + 1 < view.count && sentence[at + 1] === here;
  const before = hasBefore ? lexeme[at - 1]! : -1;
  const after = hasAfter ? lexeme[at + 1]! : -1;
  const lower = traits.lower[own]!;
  const shape = traits.shape[own]!;
  const lowerBefore = before < 0 ? EDGE : traits.lower[before]!;
  const lowerAfter = after < 0 ? EDGE : traits.lower[after]!;
  const shapeBefore = before < 0 ? EDGE : traits.shape[before]!;
  const shapeAfter = after < 0 ? EDGE : traits.shape[after]!;
  const before2 = at > 1 && sentence[at - 2] === here ? traits.lower[lexeme[at - 2]!]! : EDGE;
  const after2 = at + 2 < view.count && sentence[at + 2] === here ? traits.lower[lexeme[at + 2]!]! : EDGE;
  const written = view.sentenceCase[at]!;
  let count = 0;
  out[count++] = combine(combine(20, before2), lowerBefore);
  out[count++] = combine(combine(21, lowerAfter), after2);
  out[count++] = combine(combine(1, lowerBefore), lower);
  out[count++] = combine(combine(2, lower), lowerAfter);
  out[count++] = combine(combine(combine(3, shapeBefore), shape), shapeAfter);
  out[count++] = combine(combine(4, lowerBefore), shape);
  out[count++] = combine(combine(5, shape), lowerAfter);
  out[count++] = combine(combine(6, lowerBefore), lowerAfter);
  out[count++] = combine(combine(7, shape), written * 2 + view.sentenceStart[at]!);
  if (written !== 0 || view.sentenceStart[at] === 1) {
    out[count++] = combine(combine(8, lower), written * 2 + view.sentenceStart[at]!);
  }
  const cluster = traits.cluster[own]!;
  const clusterBefore = before < 0 ? -2 : traits.cluster[before]!;
  const clusterAfter = after < 0 ? -2 : traits.cluster[after]!;
  out[count++] = combine(combine(16, clusterBefore), cluster);
  out[count++] = combine(combine(17, cluster), clusterAfter);
  out[count++] = combine(combine(combine(18, clusterBefore), clusterAfter), shape);
  const form = view.form[at]!;
  const looks = traits.bits[own]! & WordBit.Looks;
  const spread = Math.min(2, context.small[form]!) * 3 + Math.min(2, context.capital[form]!);
  const spreadHere = spread * 4 + (traits.bits[own]! & WordBit.AllCaps ? 2 : 0) + view.sentenceStart[at]!;
  out[count++] = combine(combine(9, spreadHere), looks);
  if (after >= 0) {
    const next = view.form[at + 1]!;
    out[count++] = combine(
      combine(10, looks),
      Math.min(2, context.small[next]!) * 3 + Math.min(2, context.capital[next]!),
    );
  }
  const phrase = context.phrase[at]!;
  if (phrase !== 0) {
    out[count++] = combine(11, phrase);
    out[count++] = combine(combine(12, phrase), shape);
  }
  const phraseAfter = hasAfter ? context.phrase[at + 1]! : 0;
  if (phraseAfter !== 0) out[count++] = combine(13, phraseAfter);
  const phraseBefore = hasBefore ? context.phrase[at - 1]! : 0;
  if (phraseBefore !== 0) out[count++] = combine(14, phraseBefore);
  if (context.spelledOut[at] === 1) out[count++] = 15;
  return count;
}

export function readContext(view: DocumentView, traits: WordTraits, phrases: PhraseTable): DocumentContext {
  const small = new Uint8Array(view.forms);
  const capital = new Uint8Array(view.forms);
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
  const marks = new Uint8Array(view.count);
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
