import * as Rows from './argument-rows.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { bucket } from './cue-features.js';
import type { ItemWords } from './item-words.js';
import { KIND_OF, KINDS, TAG_BITS, TAG_OF, TAGS, TagBit } from './part-of-speech.js';
import { TOP_WORDS, WORDS } from './word-lexicon.js';
import { CLUSTERS, EDGE, ENDINGS, LARGER, SUFFIXES, VERBS, type WordTable } from './word-table.js';

/** Content and source, each with its first item and its last told apart. */
export const ARGUMENT_LABELS = ['O', 'BC', 'IC', 'EC', 'BS', 'IS', 'ES'] as const;

/**
 * Whether label `to` may stand behind `from`; the number of labels stands for the start and the end. A first
 * item may be the only one; what goes on comes to an end.
 */
export function allowsArgument(from: number, to: number): boolean {
  const goesOn = to === 2 || to === 3 || to === 5 || to === 6;
  if (from === 2 || from === 5) return to === from || to === from + 1;
  if (from === 1 || from === 4) return !goesOn || to === from + 1 || to === from + 2;
  return !goesOn;
}

/** The longest window: see `argumentWindow`. */
const MOST_ITEMS = 1024;

/** Slots of words on one side of the cue. */
const SIDE = 5;
const MIDDLE = 2;

/** Room for the rows of one item. */
export const MOST_ARGUMENT_ROWS = 128;

/**
 * Writes the rows of one word in one slot from `out[count]`; returns the new count. On the left of the cue, two
 * before the item is slot 0.
 */
export function writeArgumentWord(
  table: WordTable,
  id: number,
  slot: number,
  out: Int32Array,
  count: number,
): number {
  const distance = slot % SIDE;
  if (table.word[id]! > 0) out[count++] = Rows.WORD + slot * WORDS + table.word[id]!;
  if (table.larger[id]! > 0) out[count++] = Rows.WORD_LARGER + slot * LARGER + table.larger[id]!;
  if (distance === 0 || distance === SIDE - 1) return count;
  if (table.cluster[id]! > 0) out[count++] = Rows.WORD_CLUSTER + slot * CLUSTERS + table.cluster[id]!;
  if (distance !== MIDDLE) return count;
  const side = slot < SIDE ? 0 : 1;
  out[count++] = Rows.WORD_SUFFIX + side * SUFFIXES + table.suffix[id]!;
  out[count++] = Rows.WORD_VERB + side * VERBS + table.verb[id]!;
  return count;
}

/** What the argument model sees of each item around a cue. Call {@link begin} for a cue, then {@link write}. */
export class ArgumentFeatures {
  private window: ItemRange = { start: 0, end: 0 };
  private cue: ItemRange = { start: 0, end: 0 };
  private ids: Int32Array = new Int32Array(0);
  private tags: Uint8Array = new Uint8Array(0);
  /** Counts of what stands in the window before each item, to tell what is between it and the cue. */
  private readonly commas = new Int32Array(MOST_ITEMS + 1);
  private readonly puncts = new Int32Array(MOST_ITEMS + 1);
  private readonly quotations = new Int32Array(MOST_ITEMS + 1);
  private readonly cues = new Int32Array(MOST_ITEMS + 1);
  private readonly verbs = new Int32Array(MOST_ITEMS + 1);
  private readonly clauses = new Int32Array(MOST_ITEMS + 1);
  private readonly nominals = new Int32Array(MOST_ITEMS + 1);
  private readonly sentence = new Int32Array(MOST_ITEMS + 1);
  /** How far ahead the next other cue starts, on the rough scale, and whether a clause begins: see `lookAhead`. */
  private readonly cueAhead = new Uint8Array(MOST_ITEMS + 1);
  private readonly clauseAhead = new Uint8Array(MOST_ITEMS + 1);
  /** 1 within brackets, 2 between dashes. */
  private readonly depth = new Uint8Array(MOST_ITEMS + 1);
  private lemma = 0;
  private signature = 0;
  private rightWord = 0;
  private leftTag = 0;
  private rightTag = 0;
  private ending = 0;
  private cluster = 0;
  private larger = 0;
  private readonly firstNominal = new Int32Array(8);

  constructor(private readonly table: WordTable) {}

  /** @param isCue for each item of the text whether it belongs to a cue. */
  begin(
    items: Items,
    { ids, tags }: ItemWords,
    sentence: number,
    window: ItemRange,
    cue: ItemRange,
    isCue: Uint8Array,
  ): void {
    this.window = window;
    this.cue = cue;
    this.ids = ids;
    this.tags = tags;
    let at = items.firstItem[sentence]! > window.start ? -1 : 0;
    this.firstNominal.fill(-1);
    let next = at < 0 ? items.firstItem[sentence]! : items.firstItem[sentence + 1]!;
    let wasNominal = false;
    for (let item = window.start; item < window.end; item++) {
      const index = item - window.start;
      while (item >= next) {
        at++;
        next = items.firstItem[sentence + at + 1]!;
      }
      const mask = TAG_BITS[tags[item]!]!;
      this.commas[index + 1] = this.commas[index]! + (mask & TagBit.Comma ? 1 : 0);
      this.puncts[index + 1] = this.puncts[index]! + (mask & TagBit.Punct ? 1 : 0);
      this.quotations[index + 1] = this.quotations[index]! + (mask & TagBit.Quotation ? 1 : 0);
      this.verbs[index + 1] = this.verbs[index]! + (mask & TagBit.Finite ? 1 : 0);
      this.clauses[index + 1] = this.clauses[index]! + (mask & TagBit.Clause ? 1 : 0);
      const isNominal = (mask & TagBit.Nominal) !== 0;
      const startsNominal = isNominal && !wasNominal;
      wasNominal = isNominal;
      this.nominals[index + 1] = this.nominals[index]! + (startsNominal ? 1 : 0);
      if (startsNominal && this.firstNominal[at + 1]! < 0) this.firstNominal[at + 1] = item;
      const startsCue = isCue[item] === 1 && (item === 0 || isCue[item - 1] !== 1);
      this.cues[index + 1] = this.cues[index]! + (startsCue && (item < cue.start || item >= cue.end) ? 1 : 0);
      this.sentence[index] = at + 1;
    }
    this.lookAhead(isCue);
    this.describeCue(items, sentence);
  }

  private describeCue(items: Items, sentence: number): void {
    const { verb, lemma, word, cluster, larger, ending } = this.table;
    const { cue, ids, tags } = this;
    let head = cue.start;
    for (let item = cue.start; item < cue.end; item++) {
      if (verb[ids[item]!]! & 3) {
        head = item;
        break;
      }
      if (TAG_BITS[tags[item]!]! & TagBit.Verb) head = item;
    }
    const id = ids[head]!;
    this.lemma = lemma[id]!;
    this.cluster = cluster[id]!;
    this.larger = larger[id]!;
    this.ending = ending[id]!;
    this.rightWord = word[this.id(cue.end)]!;
    if (this.rightWord >= TOP_WORDS) this.rightWord = 0;
    this.leftTag = this.tagAt(cue.start - 1);
    this.rightTag = this.tagAt(cue.end);
    const left = cue.start === items.firstItem[sentence]! ? 0 : kindOf(tags[cue.start - 1]!);
    const right = cue.end >= items.firstItem[sentence + 1]! ? 0 : kindOf(tags[cue.end]!);
    this.signature = left * 9 + right;
  }

  /** Fills what stands ahead of each item, from the right. */
  private lookAhead(isCue: Uint8Array): void {
    const { window, cue, tags } = this;
    let nextCue = -1;
    let clause = 0;
    for (let item = window.end - 1; item >= window.start; item--) {
      const index = item - window.start;
      const mask = TAG_BITS[tags[item]!]!;
      this.cueAhead[index] = nextCue < 0 ? 0 : bucket(nextCue - item);
      this.clauseAhead[index] = clause;
      const isOther = item < cue.start || item >= cue.end;
      if (isOther && isCue[item] === 1 && (item === 0 || isCue[item - 1] !== 1)) nextCue = item;
      // Behind this item: 1 a finite verb, 2 a name and then one, 3 a clause word, 4 a stop or comma, 5 a quotation.
      if (mask & (TagBit.Comma | TagBit.Punct)) clause = 4;
      else if (mask & TagBit.Quotation) clause = 5;
      else if (mask & TagBit.Clause) clause = clause === 2 || clause === 1 ? 6 : 3;
      else if (mask & TagBit.Finite) clause = 1;
      else if (mask & TagBit.Nominal && (clause === 1 || clause === 2)) clause = 2;
    }
    let depth = 0;
    for (let item = window.start; item < window.end; item++) {
      const index = item - window.start;
      const tag = tags[item]!;
      if (tag === TAG_OF['(']) depth = 1;
      else if (tag === TAG_OF[')']) depth = 0;
      else if (tag === TAG_OF['—']) depth = depth === 2 ? 0 : 2;
      else if (index > 0 && this.sentence[index] !== this.sentence[index - 1]) depth = 0;
      this.depth[index] = depth;
    }
  }

  private id(item: number): number {
    return item < this.window.start || item >= this.window.end ? EDGE : this.ids[item]!;
  }

  private tagAt(item: number): number {
    return item < this.window.start || item >= this.window.end ? TAG_OF.edge : this.tags[item]!;
  }

  /** All rows of an item; returns how many. */
  write(item: number, out: Int32Array): number {
    const first = this.firstSlot(item);
    let count = 0;
    for (let slot = first; slot < first + SIDE; slot++) {
      count = writeArgumentWord(this.table, this.wordAt(item, slot), slot, out, count);
    }
    return this.writeContext(item, out, count);
  }

  /** The first of the {@link SIDE} slots of {@link writeArgumentWord} on the item's side of the cue. */
  firstSlot(item: number): number {
    return item < this.cue.start ? 0 : SIDE;
  }

  /** The word that stands in a slot beside `item`. */
  wordAt(item: number, slot: number): number {
    return this.id(item + (slot % SIDE) - MIDDLE);
  }

  /** The features that look at tags, join words, or look at what stands between the item and the cue. */
  writeContext(item: number, out: Int32Array, from: number): number {
    const { cue, lemma, signature } = this;
    const start = this.window.start;
    const index = item - start;
    const side = item < cue.start ? 0 : 1;
    const place = side * 8 + bucket(side === 0 ? cue.start - item : item - cue.end + 1);
    const low = side === 0 ? index + 1 : cue.end - start;
    const high = side === 0 ? cue.start - start : index;
    const commas = Math.min(3, this.commas[high]! - this.commas[low]!);
    const puncts = Math.min(2, this.puncts[high]! - this.puncts[low]!);
    const quotations = Math.min(2, this.quotations[high]! - this.quotations[low]!);
    const cues = Math.min(2, this.cues[high]! - this.cues[low]!);
    const verbs = Math.min(3, this.verbs[high]! - this.verbs[low]!);
    const clauses = Math.min(2, this.clauses[high]! - this.clauses[low]!);
    const nominals = Math.min(4, this.nominals[high]! - this.nominals[low]!);
    const between = ((((commas * 3 + puncts) * 3 + quotations) * 3 + cues) * 4 + verbs) * 3 + clauses;
    const sentence = this.sentence[index]!;
    const isFirst = this.firstNominal[sentence] === item ? 1 : 0;
    const a2 = this.tagAt(item - 2);
    const a1 = this.tagAt(item - 1);
    const tag = this.tags[item]!;
    const b1 = this.tagAt(item + 1);
    const b2 = this.tagAt(item + 2);
    const kindBefore = KIND_OF[a1]!;
    const mask = TAG_BITS[tag]!;
    const quoted = mask & TagBit.Quotation ? 1 : 0;
    const isNominal = mask & TagBit.Nominal ? 1 : 0;
    const verbsClauses = verbs * 3 + clauses;
    const sideCommas = side * 4 + commas;
    const sideNominals = side * Rows.NOMINALS + nominals;
    const slots = side * SIDE * TAGS;
    let count = from;
    out[count++] = Rows.TAG + slots + a2;
    out[count++] = Rows.TAG + slots + TAGS + a1;
    out[count++] = Rows.TAG + slots + 2 * TAGS + tag;
    out[count++] = Rows.TAG + slots + 3 * TAGS + b1;
    out[count++] = Rows.TAG + slots + 4 * TAGS + b2;
    out[count++] = Rows.PLACE_TAG + place * TAGS + tag;
    out[count++] = Rows.TAGS_BEFORE + (side * TAGS + a1) * TAGS + tag;
    out[count++] = Rows.TAGS_BEHIND + (side * TAGS + b1) * TAGS + tag;
    out[count++] = Rows.BETWEEN + side * 1296 + between;
    out[count++] = Rows.CUES_TAG + (side * 3 + cues) * TAGS + tag;
    out[count++] = Rows.LEMMA_TAG + (lemma * Rows.SIDES + side) * TAGS + tag;
    out[count++] = Rows.LEMMA_PLACE + (lemma * Rows.PLACES + place) * 2 + quoted;
    out[count++] = Rows.LEMMA_FIRST + lemma * 4 + side * 2 + isFirst;
    out[count++] = Rows.SIGNATURE_PLACE + (signature * Rows.PLACES + place) * 2 + quoted;
    out[count++] = Rows.SIGNATURE_COMMAS + (signature * 8 + sideCommas) * 2 + quoted;
    out[count++] = Rows.SIGNATURE_VERBS + (signature * 8 + sideCommas) * 12 + verbsClauses;
    out[count++] =
      Rows.SIGNATURE_NOMINALS + (signature * Rows.SIDES * Rows.NOMINALS + sideNominals) * 2 + isNominal;
    const depth = this.depth[index]!;
    out[count++] = Rows.SIGNATURE_DEPTH + ((signature * Rows.SIDES + side) * 3 + depth) * 2 + quoted;
    out[count++] = Rows.RIGHT_WORD_PLACE + (this.rightWord * Rows.PLACES + place) * 2 + quoted;
    out[count++] = Rows.LEFT_TAG_PLACE + (this.leftTag * TAGS + this.rightTag) * Rows.PLACES + place;
    out[count++] = Rows.LEFT_TAG_FIRST + this.leftTag * 4 + side * 2 + isFirst;
    out[count++] = Rows.COMMAS_BEHIND + (sideCommas * 3 + edgeOf(b1)) * TAGS + tag;
    out[count++] = Rows.FIRST_ENDING + ((side * 2 + isFirst) * ENDINGS + this.ending) * TAGS + b1;
    out[count++] =
      Rows.COMMAS_ENDING +
      ((sideCommas * ENDINGS + this.ending) * Rows.SENTENCES + sentence) * 4 +
      isFirst * 2 +
      quoted;
    out[count++] = Rows.CLUSTER_PLACE + (this.cluster * Rows.PLACES + place) * 2 + quoted;
    out[count++] =
      Rows.LARGER_SIGNATURE + ((this.larger * Rows.SIDES + side) * Rows.SIGNATURE + signature) * 2 + quoted;
    const ahead = this.cueAhead[index]!;
    const clause = this.clauseAhead[index]!;
    const sideClause = side * Rows.CLAUSES + clause;
    out[count++] = Rows.CLAUSE_TAG + sideClause * TAGS + tag;
    out[count++] =
      Rows.CLAUSE_AHEAD + ((side * Rows.AHEAD + ahead) * Rows.CLAUSES + clause) * 12 + commas * 3 + depth;
    out[count++] = Rows.CLAUSE_COMMAS + (sideClause * 4 + commas) * KINDS + kindBefore;
    return count;
  }
}

/** What stands beside the cue. */
function kindOf(tag: number): number {
  const mask = TAG_BITS[tag]!;
  if (mask & TagBit.Quotation) return 1;
  if (mask & TagBit.Comma) return 2;
  if (mask & TagBit.Colon) return 3;
  if (mask & TagBit.Punct) return 4;
  if (mask & TagBit.Nominal) return 5;
  if (mask & TagBit.Clause) return 6;
  if (mask & TagBit.Finite) return 7;
  return 8;
}

/** 1 a comma, 2 another mark, 0 a word. */
function edgeOf(tag: number): number {
  const mask = TAG_BITS[tag]!;
  if (mask & TagBit.Comma) return 1;
  return mask & TagBit.Punct ? 2 : 0;
}
