import type { Items } from './collapse-quotations.js';
import type { FeatureBuffer } from './feature-buffer.js';
import { EDGE, TagBit, VerbBit, type WordTable } from './word-table.js';

/** Names what {@link CueFeatures} computes; a model trained with another list is refused. */
export const CUE_TEMPLATES =
  'cue 2: w-3..3 t-3..3 s-1..1 l v-2..2 ww tt ttt lt qr ql that finite subject place neighbours c-1..1 ccc';

export const CUE_LABELS = ['O', 'B', 'I'] as const;

const FAR = 15;

/** What the cue model sees of each item of a sentence. Call {@link begin} for a sentence, then {@link write}. */
export class CueFeatures {
  private first = 0;
  private last = 0;
  private ids: Int32Array = new Int32Array(0);
  private neighbours = 0;

  constructor(private readonly table: WordTable) {}

  begin(items: Items, ids: Int32Array, sentence: number): void {
    this.first = items.firstItem[sentence]!;
    this.last = items.firstItem[sentence + 1]!;
    this.ids = ids;
    this.neighbours = this.kindOf(items, sentence - 1, true) * 16 + this.kindOf(items, sentence + 1, false);
  }

  /** What stands beside the sentence: 0 nothing, 1 words, 2 a quotation alone, 3 words and a quotation; 4 a colon. */
  private kindOf(items: Items, sentence: number, before: boolean): number {
    if (sentence < 0 || sentence >= items.sentenceCount) return 0;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const { bits } = this.table;
    const leads = (bits[this.ids[first]!]! & TagBit.Quotation) !== 0;
    if (leads && last - first <= 2) return 2;
    if (leads) return 3;
    if (before && (bits[this.ids[last - 1]!]! & TagBit.Colon) !== 0) return 4;
    return 1;
  }

  private id(item: number): number {
    return item < this.first || item >= this.last ? EDGE : this.ids[item]!;
  }

  write(item: number, out: FeatureBuffer): void {
    const { word, tag, suffix, lemma, verb, bits, cluster, larger } = this.table;
    const a3 = this.id(item - 3);
    const a2 = this.id(item - 2);
    const a1 = this.id(item - 1);
    const at = this.id(item);
    const b1 = this.id(item + 1);
    const b2 = this.id(item + 2);
    const b3 = this.id(item + 3);
    out.clear();
    out.add(1, word[a3]!);
    out.add(2, word[a2]!);
    out.add(3, word[a1]!);
    out.add(4, word[at]!);
    out.add(5, word[b1]!);
    out.add(6, word[b2]!);
    out.add(7, word[b3]!);
    out.add(8, tag[a3]!);
    out.add(9, tag[a2]!);
    out.add(10, tag[a1]!);
    out.add(11, tag[at]!);
    out.add(12, tag[b1]!);
    out.add(13, tag[b2]!);
    out.add(14, tag[b3]!);
    out.add(15, suffix[a1]!);
    out.add(16, suffix[at]!);
    out.add(17, suffix[b1]!);
    out.add(18, lemma[at]!);
    const verbAt = verb[at]!;
    out.add(19, verbAt);
    out.add(20, verb[a1]!);
    out.add(21, verb[b1]!);
    out.add(22, verb[a2]! * 8 + verb[b2]!);
    out.add2(23, word[a1]!, word[at]!);
    out.add2(24, word[at]!, word[b1]!);
    out.add2(25, tag[a1]!, tag[at]!);
    out.add2(26, tag[at]!, tag[b1]!);
    out.add3(27, tag[a1]!, tag[at]!, tag[b1]!);
    out.add3(28, tag[a2]!, tag[a1]!, tag[at]!);
    out.add3(29, tag[at]!, tag[b1]!, tag[b2]!);
    out.add2(30, lemma[at]!, tag[b1]!);
    out.add2(31, lemma[at]!, tag[a1]!);
    out.add2(32, word[a1]!, tag[at]!);
    out.add2(33, tag[at]!, word[b1]!);
    out.add2(34, lemma[at]!, word[b1]!);
    const right = this.quotationAhead(item);
    const left = this.quotationBehind(item);
    out.add2(35, right, tag[at]!);
    out.add2(36, left, tag[at]!);
    out.add2(37, right, verbAt);
    out.add2(38, left, verbAt);
    out.add2(39, right, left);
    out.add2(40, right, lemma[at]!);
    out.add2(41, left, lemma[at]!);
    const ahead = this.clauseAhead(item);
    out.add2(42, ahead, tag[at]!);
    out.add2(43, ahead, verbAt);
    out.add2(44, ahead, lemma[at]!);
    const subject = this.subjectBehind(item);
    out.add2(45, subject, tag[at]!);
    out.add2(46, subject, verbAt);
    out.add2(47, this.neighbours, verbAt);
    out.add2(48, this.neighbours, item === this.first ? 1 : item === this.last - 1 ? 2 : 0);
    const place = this.placeOf(item);
    out.add2(49, place, tag[at]!);
    out.add2(50, place, verbAt);
    out.add(55, cluster[at]!);
    out.add(56, cluster[a1]!);
    out.add(57, cluster[b1]!);
    out.add2(58, larger[a1]!, larger[at]!);
    out.add2(59, larger[at]!, larger[b1]!);
    out.add3(60, larger[a1]!, larger[at]!, larger[b1]!);
    out.add2(61, right, cluster[at]!);
    out.add2(62, left, cluster[at]!);
    out.add2(63, ahead, cluster[at]!);
    out.add2(64, subject, cluster[at]!);
    if (bits[at]! & TagBit.Verb || verbAt) {
      out.add3(51, verbAt, tag[a1]!, tag[b1]!);
      out.add3(52, right, left, verbAt);
      out.add3(53, subject, ahead, verbAt);
      out.add2(54, lemma[at]!, suffix[at]!);
    }
  }

  /** How far ahead the next quotation is, and how it looks: 0 where there is none in the sentence. */
  private quotationAhead(item: number): number {
    const { bits } = this.table;
    const limit = Math.min(this.last, item + FAR);
    for (let at = item + 1; at < limit; at++) {
      if (bits[this.ids[at]!]! & TagBit.Quotation) return this.ids[at]! * 16 + bucket(at - item);
    }
    return 0;
  }

  private quotationBehind(item: number): number {
    const { bits } = this.table;
    const limit = Math.max(this.first, item - FAR);
    for (let at = item - 1; at >= limit; at--) {
      if (bits[this.ids[at]!]! & TagBit.Quotation) return this.ids[at]! * 16 + bucket(item - at);
    }
    return 0;
  }

  /** Whether `that`, or a finite verb before any punctuation, stands ahead. */
  private clauseAhead(item: number): number {
    const { bits, verb } = this.table;
    const limit = Math.min(this.last, item + 9);
    for (let at = item + 1; at < limit; at++) {
      const id = this.ids[at]!;
      if (verb[id]! & VerbBit.That) return 16 + bucket(at - item);
      const mask = bits[id]!;
      if (mask & TagBit.Finite) return 32 + bucket(at - item);
      if (mask & (TagBit.Punct | TagBit.Comma)) return 48 + (mask & TagBit.Comma ? 1 : 2);
      if (mask & TagBit.Quotation) return 4;
      if (mask & TagBit.Clause) return 64 + bucket(at - item);
    }
    return 0;
  }

  /** The nearest subject pronoun or name to the left, before other verbs or punctuation. */
  private subjectBehind(item: number): number {
    const { bits } = this.table;
    const limit = Math.max(this.first, item - 6);
    for (let at = item - 1; at >= limit; at--) {
      const mask = bits[this.ids[at]!]!;
      if (mask & TagBit.Nominal) return 16 + bucket(item - at);
      if (mask & (TagBit.Punct | TagBit.Comma)) return 32 + (mask & TagBit.Comma ? 1 : 2);
      if (mask & TagBit.Quotation) return 3;
      if (mask & TagBit.Clause) return 4;
    }
    return limit === this.first ? 1 : 0;
  }

  private placeOf(item: number): number {
    const before = Math.min(3, item - this.first);
    const behind = Math.min(3, this.last - 1 - item);
    return before * 4 + behind;
  }
}

/** Distances on a rough scale: 1, 2, 3, up to 5, 8, 12, more. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  return distance <= 12 ? 6 : 7;
}
