import { REACH } from './argument-window.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import * as Rows from './content-rows.js';
import { bucket } from './cue-features.js';
import type { ItemWords } from './item-words.js';
import { KIND_OF, KINDS, TAG_BITS, TAG_OF, TAGS, TagBit } from './part-of-speech.js';
import { LEMMAS, TOP_WORDS } from './word-lexicon.js';
import { CLUSTERS, EDGE, VERBS, VerbBit, type WordTable } from './word-table.js';

/** Of the pieces of content so many are looked at closely. */
const MOST_PIECES = 4;
/** Of content, source and cue so many are told in their order. */
const MOST_PLACES = 4;
/** Room for the rows of one content. */
export const MOST_CONTENT_ROWS = 192;

/** Where a cue stands whose content is looked at. */
export interface CuePlace {
  readonly items: Items;
  readonly words: ItemWords;
  readonly cue: ItemRange;
  readonly sentence: number;
  /** For each item of the text whether it belongs to a cue. */
  readonly isCue: Uint8Array;
}

/**
 * What a whole content looks like beside its cue: where it begins and ends, what it holds, what is left out, in which
 * order it stands with cue and source. Call {@link begin} for a cue, then {@link write} for each content that it may have.
 */
export class ContentFeatures {
  private ids!: Int32Array;
  private tags!: Uint8Array;
  private isCue!: Uint8Array;
  private cue: ItemRange = { start: 0, end: 0 };
  /** The items of the cue's sentence. */
  private first = 0;
  private last = 0;
  private signature = 0;
  private verb = 0;
  private lemma = 0;
  private cluster = 0;
  private readonly places = new Int32Array(MOST_PLACES);
  private standing = 0;
  private out: Int32Array = new Int32Array(0);
  private count = 0;

  constructor(private readonly table: WordTable) {}

  begin({ items, words, cue, sentence, isCue }: CuePlace): void {
    const { table } = this;
    this.ids = words.ids;
    this.tags = words.tags;
    this.isCue = isCue;
    this.cue = cue;
    this.first = items.firstItem[sentence]!;
    this.last = items.firstItem[sentence + 1]!;
    this.signature = this.kindAt(cue.start - 1) * KINDS + this.kindAt(cue.end);
    const head = this.headOfCue();
    this.verb = table.verb[this.ids[head]!]! * TAGS + this.tags[head]!;
    this.lemma = table.lemma[this.ids[head]!]!;
    this.cluster = table.cluster[this.ids[head]!]!;
  }

  /** Writes the rows of a content to `out`; returns how many. */
  write(content: readonly ItemRange[], source: readonly ItemRange[], out: Int32Array): number {
    this.out = out;
    this.count = 0;
    this.writeOrder(content, source);
    for (const piece of content.slice(0, MOST_PIECES)) this.writePiece(piece, content.length);
    return this.count;
  }

  /** In which order all stands, and how many quotations of the sentence are no content. */
  private writeOrder(content: readonly ItemRange[], source: readonly ItemRange[]): void {
    const order = this.orderOf(content, source);
    let quotations = 0;
    let held = 0;
    // No content reaches further, and a hostile sentence may have a million items.
    const first = Math.max(this.first, this.cue.start - REACH);
    const last = Math.min(this.last, this.cue.end + REACH);
    for (let item = first; item < last; item++) if (this.isQuotation(item)) quotations++;
    for (const { start, end } of content) {
      const to = Math.min(end, last);
      for (let item = Math.max(start, first); item < to; item++) if (this.isQuotation(item)) held++;
    }
    const left = Math.min(3, quotations - held) * 4 + Math.min(3, quotations);
    this.add(Rows.ORDER_SIGNATURE + order * Rows.SIGNATURES + this.signature);
    this.add(Rows.ORDER_VERB + order * VERBS * TAGS + this.verb);
    this.add(Rows.ORDER_LEMMA + order * LEMMAS + this.lemma);
    this.add(Rows.ORDER_CLUSTER + order * CLUSTERS + this.cluster);
    this.add(Rows.ORDER_QUOTATIONS + order * 4 + Math.min(3, quotations));
    this.add(Rows.LEFT + left);
    this.add(Rows.LEFT_SIGNATURE + left * Rows.SIGNATURES + this.signature);
  }

  /** What stands first, second and so on, up to four, two bits each: 1 content, 2 source, 3 cue. */
  private orderOf(content: readonly ItemRange[], source: readonly ItemRange[]): number {
    this.standing = 0;
    for (const { start } of content) this.stand(start * 4 + 1);
    for (const { start } of source) this.stand(start * 4 + 2);
    this.stand(this.cue.start * 4 + 3);
    let order = 0;
    for (let at = 0; at < this.standing; at++) order = order * 4 + (this.places[at]! & 3);
    return order;
  }

  /** Puts a place where it belongs among the first four. */
  private stand(place: number): void {
    const { places } = this;
    let at = this.standing;
    if (at < MOST_PLACES) this.standing++;
    else if (places[--at]! < place) return;
    for (; at > 0 && places[at - 1]! > place; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }

  private writePiece(piece: ItemRange, pieces: number): void {
    const { start, end } = piece;
    const { cue, signature, lemma } = this;
    const side = start >= cue.end ? 1 : 0;
    const isNext = side === 1 ? start === cue.end : end === cue.start;
    const near = side * 2 + (isNext ? 1 : 0);
    const first = this.tags[start]!;
    const last = this.tags[end - 1]!;
    const before = this.tagAt(start - 1);
    const behind = this.tagAt(end);
    const size = bucket(end - start);
    const held = this.countIn(piece);
    const holds = (held.finite * 3 + held.quotations) * 3 + held.commas;
    const isEnd = end >= this.last || (end === this.last - 1 && (TAG_BITS[behind]! & TagBit.Punct) !== 0);
    const edges = (start === this.first ? 2 : 0) + (isEnd ? 1 : 0);
    const firstNear = first * Rows.NEAR + near;
    const kindBehind = this.kindAt(end);
    const kindBehindTwo = this.kindAt(end + 1);
    this.add(Rows.FIRST + firstNear);
    this.add(Rows.FIRST_BEFORE + (first * TAGS + before) * Rows.NEAR + near);
    this.add(Rows.FIRST_LEMMA + firstNear * LEMMAS + lemma);
    this.add(Rows.FIRST_CLUSTER + firstNear * CLUSTERS + this.cluster);
    this.add(Rows.FIRST_SIGNATURE + (KIND_OF[first]! * Rows.NEAR + near) * Rows.SIGNATURES + signature);
    this.add(Rows.FIRST_WORD + this.topWord(start) * Rows.NEAR + near);
    this.add(Rows.WORD_BEFORE + (this.topWord(start - 1) * TAGS + first) * 2 + side);
    this.add(Rows.LAST_BEHIND + (last * TAGS + behind) * 2 + side);
    this.add(
      Rows.LAST_BEHIND_TWO + ((KIND_OF[last]! * KINDS + kindBehind) * KINDS + kindBehindTwo) * 2 + side,
    );
    const wordBehind = this.topWord(end);
    this.add(Rows.WORD_BEHIND + (wordBehind * TAGS + last) * 2 + side);
    this.add(Rows.WORD_BEHIND_SIZE + (wordBehind * Rows.SIZES + size) * 2 + side);
    this.add(Rows.WORD_BEHIND_HOLDS + (wordBehind * Rows.HOLDINGS + holds) * 2 + side);
    this.add(Rows.WORD_BEHIND_EDGES + (wordBehind * Rows.EDGES + edges) * 2 + side);
    this.add(Rows.BEHIND_EDGES + (kindBehind * Rows.EDGES + edges) * Rows.SIGNATURES + signature);
    this.add(Rows.BEHIND_HOLDS + (kindBehind * KINDS + kindBehindTwo) * Rows.HOLDINGS + holds);
    this.add(Rows.OUTSIDE + (before * TAGS + behind) * 2 + side);
    this.add(Rows.ENDS + (first * TAGS + last) * 2 + side);
    this.add(Rows.HOLDS_SIZE + (holds * Rows.SIZES + size) * 2 + side);
    this.add(Rows.HOLDS_FIRST + (holds * Rows.SIZES + size) * TAGS + first);
    this.add(Rows.EDGES_PIECES + (edges * Rows.NEAR + near) * 4 + Math.min(3, pieces));
    this.add(Rows.EDGES_SIGNATURE + (edges * Rows.NEAR + near) * Rows.SIGNATURES + signature);
    this.add(Rows.CUES_WITHIN + (held.cues * 3 + held.finite) * 2 + side);
    this.add(Rows.CLAUSES_BEHIND + (held.clauses * 3 + held.finite) * TAGS + behind);
    this.add(Rows.BRACKETS + (held.brackets * 4 + held.dashes) * 2 + side);
    this.add(Rows.FINITE_LEMMA + (Math.min(1, held.finite) * Rows.NEAR + near) * LEMMAS + lemma);
    this.add(Rows.VERBS_NOMINALS + (held.verbs * 4 + held.nominals) * Rows.NEAR + near);
    this.add(Rows.SENTENCE + (this.sentenceOf(piece) * Rows.NEAR + near) * 3 + held.quotations);
    const gap = side === 1 ? start - cue.end : cue.start - end;
    this.add(Rows.GAP + this.between(side === 1 ? cue.end : end, gap) * 2 + side);
    this.add(Rows.GAP_EDGES + (bucket(gap) * Rows.EDGES + edges) * 2 + side);
    this.add(Rows.REST + (bucket(Math.max(0, this.last - end)) * TAGS + behind) * 2 + side);
  }

  /** How many of each a piece holds, up to two or three. */
  private countIn({ start, end }: ItemRange) {
    let finite = 0;
    let clauses = 0;
    let commas = 0;
    let quotations = 0;
    let cues = 0;
    let verbs = 0;
    let nominals = 0;
    let open = 0;
    let dashes = 0;
    for (let item = start; item < end; item++) {
      const tag = this.tags[item]!;
      const mask = TAG_BITS[tag]!;
      if (mask & TagBit.Finite) finite++;
      if (mask & TagBit.Clause) clauses++;
      if (mask & TagBit.Comma) commas++;
      if (mask & TagBit.Quotation) quotations++;
      if (mask & TagBit.Verb) verbs++;
      if (mask & TagBit.Nominal) nominals++;
      if (this.isCue[item] === 1 && this.isCue[item - 1] !== 1) cues++;
      if (tag === TAG_OF['(']) open++;
      if (tag === TAG_OF[')']) open--;
      if (tag === TAG_OF['—']) dashes++;
    }
    return {
      finite: Math.min(2, finite),
      clauses: Math.min(3, clauses),
      commas: Math.min(2, commas),
      quotations: Math.min(2, quotations),
      cues: Math.min(3, cues),
      verbs: Math.min(3, verbs),
      nominals: Math.min(3, nominals),
      brackets: Math.max(-2, Math.min(2, open)) + 2,
      dashes: Math.min(3, dashes),
    };
  }

  /** The kinds of the first three of `gap` items from `item`, and how many they are. */
  private between(item: number, gap: number): number {
    let value = gap > 3 ? 4 : gap;
    for (let at = item; at < item + 3; at++)
      value = value * KINDS + (at < item + gap ? KIND_OF[this.tags[at]!]! : 0);
    return value;
  }

  /** The word of the cue that speaks or thinks, or else its last verb, or its first word. */
  private headOfCue(): number {
    let head = this.cue.start;
    for (let item = this.cue.start; item < this.cue.end; item++) {
      if (this.table.verb[this.ids[item]!]! & (VerbBit.Speech | VerbBit.Thought)) return item;
      if (TAG_BITS[this.tags[item]!]! & TagBit.Verb) head = item;
    }
    return head;
  }

  private add(row: number): void {
    this.out[this.count++] = row;
  }

  private isQuotation(item: number): boolean {
    return (TAG_BITS[this.tags[item]!]! & TagBit.Quotation) !== 0;
  }

  private tagAt(item: number): number {
    return item < this.first || item >= this.last ? TAG_OF.edge : this.tags[item]!;
  }

  private kindAt(item: number): number {
    return KIND_OF[this.tagAt(item)]!;
  }

  private topWord(item: number): number {
    const known = this.table.word[item < this.first || item >= this.last ? EDGE : this.ids[item]!]!;
    return known < TOP_WORDS ? known : 0;
  }

  /** 0 within the cue's sentence, 1 without, 2 over its edge. */
  private sentenceOf({ start, end }: ItemRange): number {
    if (start >= this.first && end <= this.last) return 0;
    return end <= this.first || start >= this.last ? 1 : 2;
  }
}
