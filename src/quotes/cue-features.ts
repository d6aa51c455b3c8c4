import type { Items } from './collapse-quotations.js';
import { FeatureLayout } from './feature-layout.js';
import type { ItemWords } from './item-words.js';
import { KIND_OF, KINDS, TAG_BITS, TAG_OF, TAGS, TagBit } from './part-of-speech.js';
import { LEMMAS, TOP_WORDS, WORDS } from './word-lexicon.js';
import {
  CLUSTERS,
  EDGE,
  ENDINGS,
  FIRST_LEXEME,
  LARGER,
  SUFFIXES,
  VERBS,
  VerbBit,
  type WordTable,
} from './word-table.js';

/** Outside; the first, inner and last words of a cue; a cue of one word. */
export const CUE_LABELS = ['O', 'B', 'I', 'E', 'U'] as const;

/** Whether label `to` may stand behind `from`; the number of labels stands for the start and the end. */
export function allowsCue(from: number, to: number): boolean {
  const goesOn = to === 2 || to === 3;
  return from === 1 || from === 2 ? goesOn : !goesOn;
}

const FAR = 15;
/** What {@link CueFeatures} tells of a quotation near, of a clause ahead, of a subject behind. */
const QUOTED = 32;
const AHEAD = 80;
const SUBJECT = 40;
const PLACES = 16;
const NEIGHBOURS = 25;

/** Words from three before the item to three behind it. */
export const CUE_SLOTS = 7;
const MIDDLE = 3;

const layout = new FeatureLayout('cues');
const WORD = layout.add('w-3..3', CUE_SLOTS, WORDS);
const WORD_LARGER = layout.add('larger-3..3', CUE_SLOTS, LARGER);
const WORD_SUFFIX = layout.add('s-1..1', 3, SUFFIXES);
const WORD_VERB = layout.add('v-1..1', 3, VERBS);
const WORD_CLUSTER = layout.add('c-1..1', 3, CLUSTERS);
const LEMMA = layout.add('l', LEMMAS);
const TAG = layout.add('t-3..3', CUE_SLOTS, TAGS);
const TAGS_BEFORE = layout.add('t-1 t', TAGS, TAGS);
const TAGS_BEHIND = layout.add('t t+1', TAGS, TAGS);
const TAGS_FAR_BEFORE = layout.add('t-2 t-1', TAGS, TAGS);
const TAGS_FAR_BEHIND = layout.add('t+1 t+2', TAGS, TAGS);
const KINDS_BEFORE = layout.add('k-2 k-1 t', KINDS, KINDS, TAGS);
const LEMMA_TAG = layout.add('l t', LEMMAS, TAGS);
const WORD_BEFORE = layout.add('w-1 t', TOP_WORDS, TAGS);
const RIGHT_TAG = layout.add('qr t', QUOTED, TAGS);
const LEFT_TAG = layout.add('ql t', QUOTED, TAGS);
const RIGHT_LEMMA = layout.add('qr l', QUOTED, LEMMAS);
const LEFT_LEMMA = layout.add('ql l', QUOTED, LEMMAS);
const RIGHT_LOOK = layout.add('look', 2, FIRST_LEXEME, VERBS);
const AHEAD_TAG = layout.add('ahead t', AHEAD, TAGS);
const AHEAD_VERB = layout.add('ahead v', AHEAD, VERBS);
const SUBJECT_TAG = layout.add('subject t', SUBJECT, TAGS);
const SUBJECT_VERB = layout.add('subject v', SUBJECT, VERBS);
const SUBJECT_AHEAD = layout.add('subject ahead v', SUBJECT, AHEAD, VERBS);
const NEIGHBOURS_VERB = layout.add('neighbours v', NEIGHBOURS, VERBS);
const PLACE_TAG = layout.add('place t', PLACES, TAGS);
const PLACE_VERB = layout.add('place v', PLACES, VERBS);
const ENDING_VERB = layout.add('v ending', VERBS, ENDINGS);

export const CUE_LAYOUT = layout;

/** Room for the rows of one item. */
export const MOST_CUE_ROWS = 96;

/** Writes the rows of one word in one slot from `out[count]`; returns the new count. Three before the item is slot 0. */
export function writeCueWord(
  table: WordTable,
  id: number,
  slot: number,
  out: Int32Array,
  count: number,
): number {
  const larger = table.larger[id]!;
  if (table.word[id]! > 0) out[count++] = WORD + slot * WORDS + table.word[id]!;
  if (larger > 0) out[count++] = WORD_LARGER + slot * LARGER + larger;
  if (slot < MIDDLE - 1 || slot > MIDDLE + 1) return count;
  const near = slot - MIDDLE + 1;
  out[count++] = WORD_SUFFIX + near * SUFFIXES + table.suffix[id]!;
  out[count++] = WORD_VERB + near * VERBS + table.verb[id]!;
  if (table.cluster[id]! > 0) out[count++] = WORD_CLUSTER + near * CLUSTERS + table.cluster[id]!;
  if (slot === MIDDLE && table.lemma[id]! > 0) out[count++] = LEMMA + table.lemma[id]!;
  return count;
}

/** What the cue model sees of each item of a sentence. Call {@link begin} for a sentence, then {@link write}. */
export class CueFeatures {
  private first = 0;
  private last = 0;
  private ids: Int32Array = new Int32Array(0);
  private tags: Uint8Array = new Uint8Array(0);
  private neighbours = 0;
  private hasQuotation = false;
  private nearLook = 0;

  constructor(private readonly table: WordTable) {}

  begin(items: Items, { ids, tags }: ItemWords, sentence: number): void {
    this.first = items.firstItem[sentence]!;
    this.last = items.firstItem[sentence + 1]!;
    this.ids = ids;
    this.tags = tags;
    this.neighbours = this.kindOf(items, sentence - 1, true) * 5 + this.kindOf(items, sentence + 1, false);
    this.hasQuotation = false;
    for (let item = this.first; item < this.last; item++)
      if (this.isQuotation(item)) this.hasQuotation = true;
  }

  /** What stands beside the sentence: 0 nothing, 1 words, 2 a quotation alone, 3 words and a quotation; 4 a colon. */
  private kindOf(items: Items, sentence: number, before: boolean): number {
    if (sentence < 0 || sentence >= items.sentenceCount) return 0;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const leads = this.isQuotation(first);
    if (leads && last - first <= 2) return 2;
    if (leads) return 3;
    return before && this.tags[last - 1] === TAG_OF[':'] ? 4 : 1;
  }

  private isQuotation(item: number): boolean {
    return (TAG_BITS[this.tags[item]!]! & TagBit.Quotation) !== 0;
  }

  private tagAt(item: number): number {
    return item < this.first || item >= this.last ? TAG_OF.edge : this.tags[item]!;
  }

  /** All rows of an item; returns how many. */
  write(item: number, out: Int32Array): number {
    let count = 0;
    for (let slot = 0; slot < CUE_SLOTS; slot++) {
      count = writeCueWord(this.table, this.wordAt(item, slot), slot, out, count);
    }
    return this.writeFar(item, out, this.writeNear(item, out, count));
  }

  /** The word that stands in a slot of {@link writeCueWord} beside `item`. */
  wordAt(item: number, slot: number): number {
    const at = item + slot - MIDDLE;
    return at < this.first || at >= this.last ? EDGE : this.ids[at]!;
  }

  /** The features that look at the tags of words near. */
  writeNear(item: number, out: Int32Array, from: number): number {
    let count = from;
    const word = this.table.word[this.wordAt(item, MIDDLE - 1)]!;
    const a3 = this.tagAt(item - 3);
    const a2 = this.tagAt(item - 2);
    const a1 = this.tagAt(item - 1);
    const tag = this.tags[item]!;
    const b1 = this.tagAt(item + 1);
    const b2 = this.tagAt(item + 2);
    const b3 = this.tagAt(item + 3);
    out[count++] = TAG + a3;
    out[count++] = TAG + TAGS + a2;
    out[count++] = TAG + 2 * TAGS + a1;
    out[count++] = TAG + 3 * TAGS + tag;
    out[count++] = TAG + 4 * TAGS + b1;
    out[count++] = TAG + 5 * TAGS + b2;
    out[count++] = TAG + 6 * TAGS + b3;
    out[count++] = TAGS_BEFORE + a1 * TAGS + tag;
    out[count++] = TAGS_BEHIND + tag * TAGS + b1;
    out[count++] = TAGS_FAR_BEFORE + a2 * TAGS + a1;
    out[count++] = TAGS_FAR_BEHIND + b1 * TAGS + b2;
    out[count++] = KINDS_BEFORE + (KIND_OF[a2]! * KINDS + KIND_OF[a1]!) * TAGS + tag;
    if (word < TOP_WORDS) out[count++] = WORD_BEFORE + word * TAGS + tag;
    return count;
  }

  /** The features that look further than three words away, or at what the verb is. */
  writeFar(item: number, out: Int32Array, from: number): number {
    const { verb, lemma, ending } = this.table;
    let count = from;
    const at = this.ids[item]!;
    const tag = this.tags[item]!;
    const verbAt = verb[at]!;
    const lemmaAt = lemma[at]!;
    const right = this.quotationAhead(item);
    const rightLook = this.nearLook;
    const left = this.quotationBehind(item);
    out[count++] = RIGHT_LOOK + rightLook * VERBS + verbAt;
    out[count++] = RIGHT_LOOK + (FIRST_LEXEME + this.nearLook) * VERBS + verbAt;
    out[count++] = RIGHT_TAG + right * TAGS + tag;
    out[count++] = LEFT_TAG + left * TAGS + tag;
    const ahead = this.clauseAhead(item);
    out[count++] = AHEAD_TAG + ahead * TAGS + tag;
    out[count++] = AHEAD_VERB + ahead * VERBS + verbAt;
    const subject = this.subjectBehind(item);
    out[count++] = SUBJECT_TAG + subject * TAGS + tag;
    out[count++] = SUBJECT_VERB + subject * VERBS + verbAt;
    out[count++] = SUBJECT_AHEAD + (subject * AHEAD + ahead) * VERBS + verbAt;
    out[count++] = NEIGHBOURS_VERB + this.neighbours * VERBS + verbAt;
    const place = this.placeOf(item);
    out[count++] = PLACE_TAG + place * TAGS + tag;
    out[count++] = PLACE_VERB + place * VERBS + verbAt;
    if (lemmaAt > 0) {
      out[count++] = LEMMA_TAG + lemmaAt * TAGS + tag;
      out[count++] = RIGHT_LEMMA + right * LEMMAS + lemmaAt;
      out[count++] = LEFT_LEMMA + left * LEMMAS + lemmaAt;
    }
    if (verbAt || TAG_BITS[tag]! & TagBit.Verb) out[count++] = ENDING_VERB + verbAt * ENDINGS + ending[at]!;
    return count;
  }

  /** How far ahead the next quotation is, and its size: 0 where there is none in the sentence. */
  private quotationAhead(item: number): number {
    this.nearLook = 0;
    if (!this.hasQuotation) return 0;
    const limit = Math.min(this.last, item + FAR);
    for (let at = item + 1; at < limit; at++) if (this.isQuotation(at)) return this.look(at, at - item);
    return 0;
  }

  private quotationBehind(item: number): number {
    this.nearLook = 0;
    if (!this.hasQuotation) return 0;
    const limit = Math.max(this.first, item - FAR);
    for (let at = item - 1; at >= limit; at--) if (this.isQuotation(at)) return this.look(at, item - at);
    return 0;
  }

  private look(item: number, distance: number): number {
    this.nearLook = this.ids[item]!;
    return (1 + this.tags[item]! - TAG_OF['quotation-1']) * 8 + bucket(distance);
  }

  /** Whether `that`, or a finite verb before any punctuation, stands ahead. */
  private clauseAhead(item: number): number {
    const limit = Math.min(this.last, item + 9);
    for (let at = item + 1; at < limit; at++) {
      if (this.table.verb[this.ids[at]!]! & VerbBit.That) return 16 + bucket(at - item);
      const mask = TAG_BITS[this.tags[at]!]!;
      if (mask & TagBit.Finite) return 32 + bucket(at - item);
      if (mask & (TagBit.Punct | TagBit.Comma)) return 48 + (mask & TagBit.Comma ? 1 : 2);
      if (mask & TagBit.Quotation) return 4;
      if (mask & TagBit.Clause) return 64 + bucket(at - item);
    }
    return 0;
  }

  /** The nearest subject pronoun or name to the left, before other verbs or punctuation. */
  private subjectBehind(item: number): number {
    const limit = Math.max(this.first, item - 6);
    for (let at = item - 1; at >= limit; at--) {
      const mask = TAG_BITS[this.tags[at]!]!;
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
