import type { Items } from './collapse-quotations.js';
import type { FeatureSink } from './feature-buffer.js';
import { EDGE, TagBit, VerbBit, type WordTable } from './word-table.js';

/** Names what {@link CueFeatures} computes; a model trained with another list is refused. */
export const CUE_TEMPLATES =
  'cue 5: w-3..3 t-3..3 s-1..1 l v-2..2 ww tt ttt lt qr ql that finite subject place neighbours c-1..1 ccc';

/** Outside; the first, inner and last words of a cue; a cue of one word. */
export const CUE_LABELS = ['O', 'B', 'I', 'E', 'U'] as const;

/** Whether label `to` may stand behind `from`; the number of labels stands for the start and the end. */
export function allowsCue(from: number, to: number): boolean {
  const goesOn = to === 2 || to === 3;
  return from === 1 || from === 2 ? goesOn : !goesOn;
}

const FAR = 15;

/** Words from three before the item to three behind it. */
export const CUE_SLOTS = 7;
const MIDDLE = 3;

/** The features of one word in one slot: three before the item is slot 0, the item itself slot 3. */
export function writeCueWord(table: WordTable, id: number, slot: number, out: FeatureSink): void {
  out.add2(1, slot, table.word[id]!);
  out.add2(2, slot, table.tag[id]!);
  if (slot < MIDDLE - 1 || slot > MIDDLE + 1) return;
  out.add2(3, slot, table.suffix[id]!);
  out.add2(4, slot, table.verb[id]!);
  out.add2(5, slot, table.cluster[id]!);
  if (slot === MIDDLE) out.add(6, table.lemma[id]!);
}

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

  /** All features of an item. */
  write(item: number, out: FeatureSink): void {
    for (let slot = 0; slot < CUE_SLOTS; slot++) writeCueWord(this.table, this.wordAt(item, slot), slot, out);
    this.writeContext(item, out);
  }

  /** The word that stands in a slot of {@link writeCueWord} beside `item`. */
  wordAt(item: number, slot: number): number {
    return this.id(item + slot - MIDDLE);
  }

  /** The features that join words, or look further than three words away. */
  writeContext(item: number, out: FeatureSink): void {
    const { word, tag, suffix, lemma, verb, bits, cluster, larger } = this.table;
    const a2 = this.id(item - 2);
    const a1 = this.id(item - 1);
    const at = this.id(item);
    const b1 = this.id(item + 1);
    const b2 = this.id(item + 2);
    const verbAt = verb[at]!;
    out.add(22, verb[a2]! * 8 + verb[b2]!);
    out.add2(25, tag[a1]!, tag[at]!);
    out.add2(26, tag[at]!, tag[b1]!);
    out.add2(30, lemma[at]!, tag[b1]!);
    out.add2(31, lemma[at]!, tag[a1]!);
    out.add2(32, word[a1]!, tag[at]!);
    out.add2(33, tag[at]!, word[b1]!);
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
    out.add2(58, larger[a1]!, larger[at]!);
    out.add2(59, larger[at]!, larger[b1]!);
    out.add2(61, right, cluster[at]!);
    out.add2(62, left, cluster[at]!);
    out.add2(63, ahead, cluster[at]!);
    out.add2(64, subject, cluster[at]!);
    if (bits[at]! & TagBit.Verb || verbAt) {
      out.add2(65, verbAt, suffix[at]!);
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
