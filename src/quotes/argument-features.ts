import { hashText } from '../model/feature-hash.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { bucket } from './cue-features.js';
import type { FeatureSink } from './feature-buffer.js';
import { EDGE, TagBit, type WordTable } from './word-table.js';

/** Names what {@link ArgumentFeatures} computes; a model trained with another list is refused. */
export const ARGUMENT_TEMPLATES =
  'argument 6: side w-2..2 t-2..2 s rel ww tt ttt commas quotations cues verbs clauses cue signature sentence nominals ending c-1..1 ccc nextcue clause depth';

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

const OPEN = hashText('(');
const CLOSE = hashText(')');
const DASH = hashText('—');
const DASHES = hashText('--');

/** The longest window: see `argumentWindow`. */
const MOST_ITEMS = 1024;

/** Words from two before the item to two behind it, on the left of the cue, then on its right. */
export const ARGUMENT_SLOTS = 10;
const SIDE = 5;
const MIDDLE = 2;

/** The features of one word in one slot: on the left of the cue, two before the item is slot 0. */
export function writeArgumentWord(table: WordTable, id: number, slot: number, out: FeatureSink): void {
  const distance = slot % SIDE;
  out.add2(1, slot, table.word[id]!);
  out.add2(2, slot, table.tag[id]!);
  if (distance === 0 || distance === SIDE - 1) return;
  out.add2(3, slot, table.cluster[id]!);
  if (distance !== MIDDLE) return;
  out.add2(4, slot, table.suffix[id]!);
  out.add2(5, slot, table.verb[id]!);
}

/** What the argument model sees of each item around a cue. Call {@link begin} for a cue, then {@link write}. */
export class ArgumentFeatures {
  private window: ItemRange = { start: 0, end: 0 };
  private cue: ItemRange = { start: 0, end: 0 };
  private ids: Int32Array = new Int32Array(0);
  /** Counts of what stands in the window before each item, to tell what is between it and the cue. */
  private readonly commas = new Int32Array(MOST_ITEMS + 1);
  private readonly puncts = new Int32Array(MOST_ITEMS + 1);
  private readonly quotations = new Int32Array(MOST_ITEMS + 1);
  private readonly cues = new Int32Array(MOST_ITEMS + 1);
  private readonly verbs = new Int32Array(MOST_ITEMS + 1);
  private readonly clauses = new Int32Array(MOST_ITEMS + 1);
  private readonly nominals = new Int32Array(MOST_ITEMS + 1);
  private readonly sentence = new Int32Array(MOST_ITEMS + 1);
  /** How far ahead the next other cue starts, on the rough scale, and whether a clause begins: see `begin`. */
  private readonly cueAhead = new Uint8Array(MOST_ITEMS + 1);
  private readonly clauseAhead = new Uint8Array(MOST_ITEMS + 1);
  /** 1 within brackets, 2 between dashes. */
  private readonly depth = new Uint8Array(MOST_ITEMS + 1);
  private lemma = 0;
  private verbKind = 0;
  private signature = 0;
  private rightWord = 0;
  private leftTag = 0;
  private shape = 0;
  private ending = 0;
  private cluster = 0;
  private readonly firstNominal = new Int32Array(8);

  constructor(private readonly table: WordTable) {}

  /** @param isCue for each item of the text whether it belongs to a cue. */
  begin(
    items: Items,
    ids: Int32Array,
    sentence: number,
    window: ItemRange,
    cue: ItemRange,
    isCue: Uint8Array,
  ): void {
    const { bits, verb, lemma, word, tag } = this.table;
    this.window = window;
    this.cue = cue;
    this.ids = ids;
    let at = items.firstItem[sentence]! > window.start ? -1 : 0;
    this.firstNominal.fill(-1);
    let next = at < 0 ? items.firstItem[sentence]! : items.firstItem[sentence + 1]!;
    for (let item = window.start; item < window.end; item++) {
      const index = item - window.start;
      while (item >= next) {
        at++;
        next = items.firstItem[sentence + at + 1]!;
      }
      const mask = bits[ids[item]!]!;
      this.commas[index + 1] = this.commas[index]! + (mask & TagBit.Comma ? 1 : 0);
      this.puncts[index + 1] = this.puncts[index]! + (mask & TagBit.Punct ? 1 : 0);
      this.quotations[index + 1] = this.quotations[index]! + (mask & TagBit.Quotation ? 1 : 0);
      this.verbs[index + 1] = this.verbs[index]! + (mask & TagBit.Finite ? 1 : 0);
      this.clauses[index + 1] = this.clauses[index]! + (mask & TagBit.Clause ? 1 : 0);
      const isNominal = (mask & TagBit.Nominal) !== 0;
      const startsNominal =
        isNominal && (item === window.start || (bits[ids[item - 1]!]! & TagBit.Nominal) === 0);
      this.nominals[index + 1] = this.nominals[index]! + (startsNominal ? 1 : 0);
      if (startsNominal && this.firstNominal[at + 1]! < 0) this.firstNominal[at + 1] = item;
      const startsCue = isCue[item] === 1 && (item === 0 || isCue[item - 1] !== 1);
      this.cues[index + 1] = this.cues[index]! + (startsCue && (item < cue.start || item >= cue.end) ? 1 : 0);
      this.sentence[index] = at + 1;
    }
    this.lookAhead(isCue);
    let head = cue.start;
    for (let item = cue.start; item < cue.end; item++) {
      if (verb[ids[item]!]! & 3) {
        head = item;
        break;
      }
      if (bits[ids[item]!]! & TagBit.Verb) head = item;
    }
    this.lemma = lemma[ids[head]!]!;
    this.cluster = this.table.cluster[ids[head]!]!;
    this.ending = this.table.suffix[ids[head]!]!;
    this.verbKind = verb[ids[head]!]! & 3;
    this.rightWord = word[this.id(cue.end)]!;
    this.leftTag = tag[this.id(cue.start - 1)]!;
    const sentenceStart = items.firstItem[sentence]!;
    const sentenceEnd = items.firstItem[sentence + 1]!;
    const left = cue.start === sentenceStart ? 0 : this.kind(ids[cue.start - 1]!);
    const right = cue.end >= sentenceEnd ? 0 : this.kind(ids[cue.end]!);
    this.signature = left * 16 + right;
    this.shape = Math.min(3, cue.end - cue.start);
  }

  /** Fills what stands ahead of each item, from the right. */
  private lookAhead(isCue: Uint8Array): void {
    const { bits, word } = this.table;
    const { window, cue } = this;
    let nextCue = -1;
    let clause = 0;
    for (let item = window.end - 1; item >= window.start; item--) {
      const index = item - window.start;
      const mask = bits[this.ids[item]!]!;
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
      const text = word[this.ids[item]!]!;
      if (text === OPEN) depth = 1;
      else if (text === CLOSE) depth = 0;
      else if (text === DASH || text === DASHES) depth = depth === 2 ? 0 : 2;
      else if (this.sentence[index] !== this.sentence[index - 1]) depth = 0;
      this.depth[index] = depth;
    }
  }

  private kind(id: number): number {
    const mask = this.table.bits[id]!;
    if (mask & TagBit.Quotation) return 1;
    if (mask & TagBit.Comma) return 2;
    if (mask & TagBit.Colon) return 3;
    if (mask & TagBit.Punct) return 4;
    if (mask & TagBit.Nominal) return 5;
    if (mask & TagBit.Clause) return 6;
    if (mask & TagBit.Finite) return 7;
    return 8;
  }

  private id(item: number): number {
    return item < this.window.start || item >= this.window.end ? EDGE : this.ids[item]!;
  }

  /** All features of an item. */
  write(item: number, out: FeatureSink): void {
    for (let slot = 0; slot < ARGUMENT_SLOTS; slot++) {
      if (this.isSlotOf(item, slot)) writeArgumentWord(this.table, this.wordAt(item, slot), slot, out);
    }
    this.writeContext(item, out);
  }

  /** Whether a slot of {@link writeArgumentWord} is on the item's side of the cue. */
  isSlotOf(item: number, slot: number): boolean {
    return item >= this.cue.start === slot >= SIDE;
  }

  /** The word that stands in a slot beside `item`. */
  wordAt(item: number, slot: number): number {
    return this.id(item + (slot % SIDE) - MIDDLE);
  }

  /** The features that join words, or look at what stands between the item and the cue. */
  writeContext(item: number, out: FeatureSink): void {
    const { word, tag, lemma, bits, cluster } = this.table;
    const { cue } = this;
    const side = item < cue.start ? 1 : item >= cue.end ? 2 : 0;
    const far = side === 1 ? bucket(cue.start - item) : side === 2 ? bucket(item - cue.end + 1) : 0;
    const place = side * 8 + far;
    const from = Math.min(item, cue.start) - this.window.start + (side === 1 ? 1 : 0);
    const to = Math.max(item, cue.end) - this.window.start;
    const low = side === 1 ? from : cue.end - this.window.start;
    const high = side === 1 ? cue.start - this.window.start : to;
    const commas = side === 0 ? 0 : Math.min(3, this.commas[high]! - this.commas[low]!);
    const puncts = side === 0 ? 0 : Math.min(2, this.puncts[high]! - this.puncts[low]!);
    const quotations = side === 0 ? 0 : Math.min(2, this.quotations[high]! - this.quotations[low]!);
    const cues = side === 0 ? 0 : Math.min(2, this.cues[high]! - this.cues[low]!);
    const verbs = side === 0 ? 0 : Math.min(3, this.verbs[high]! - this.verbs[low]!);
    const clauses = side === 0 ? 0 : Math.min(2, this.clauses[high]! - this.clauses[low]!);
    const between = ((((commas * 3 + puncts) * 3 + quotations) * 3 + cues) * 4 + verbs) * 3 + clauses;
    const sentence = this.sentence[item - this.window.start]!;
    const nominals = side === 0 ? 0 : Math.min(4, this.nominals[high]! - this.nominals[low]!);
    const isFirst = this.firstNominal[sentence] === item ? 1 : 0;
    const a1 = this.id(item - 1);
    const at = this.id(item);
    const b1 = this.id(item + 1);
    const tagAt = tag[at]!;
    const isQuotation = bits[at]! & TagBit.Quotation ? 1 : 0;
    out.add2(12, place, tagAt);
    out.add2(13, place, word[at]!);
    out.add3(14, side, tag[a1]!, tagAt);
    out.add3(15, side, tagAt, tag[b1]!);
    out.add2(21, side * 1296 * 3 + between, tagAt);
    out.add(22, side * 1296 * 3 + between);
    out.add3(23, side, commas * 3 + puncts, tagAt);
    out.add3(24, side, cues, tagAt);
    out.add3(25, side, quotations * 3 + cues, isQuotation);
    out.add3(26, side, verbs * 3 + clauses, tagAt);
    out.add3(27, side, this.lemma, tagAt);
    out.add3(28, place, this.lemma, isQuotation);
    out.add3(29, side, this.verbKind, tagAt);
    out.add3(30, place, this.signature, isQuotation);
    out.add3(31, side, this.signature, tagAt);
    out.add3(32, side, this.signature * 8 + commas, isQuotation);
    out.add3(33, side, this.rightWord, tagAt);
    out.add3(34, side, this.leftTag, tagAt);
    out.add3(35, place, this.rightWord, isQuotation);
    out.add3(36, sentence, isQuotation, cues);
    out.add3(37, sentence, this.signature, isQuotation);
    out.add2(38, sentence, at <= 18 ? at : 99);
    out.add3(39, side, this.signature * 4 + commas, verbs * 3 + clauses);
    out.add3(40, side, this.shape, tagAt);
    out.add3(41, place, this.leftTag, this.rightWord);
    out.add2(42, place, lemma[at]!);
    out.add3(43, side * 4 + commas, bits[a1]! & (TagBit.Comma | TagBit.Punct), tagAt);
    out.add3(44, side * 4 + commas, bits[b1]! & (TagBit.Comma | TagBit.Punct), tagAt);
    out.add3(48, side * 8 + nominals, sentence * 2 + isFirst, tagAt);
    out.add3(49, side * 8 + nominals, this.signature, bits[at]! & TagBit.Nominal ? 1 : 0);
    out.add3(50, side * 8 + nominals, this.ending, bits[at]! & TagBit.Nominal ? 1 : 0);
    out.add3(51, side * 2 + isFirst, this.ending, tag[b1]!);
    out.add3(52, side * 8 + commas, this.ending, sentence * 4 + isFirst * 2 + isQuotation);
    out.add3(53, side * 8 + nominals, commas * 3 + cues, tagAt);
    out.add3(54, side * 2 + isFirst, this.leftTag, this.lemma);
    out.add2(56, place, cluster[at]!);
    out.add3(58, side, this.cluster, tagAt);
    out.add3(59, place, this.cluster, isQuotation);
    out.add3(62, side, this.cluster, this.signature * 2 + isQuotation);
    const index = item - this.window.start;
    const ahead = this.cueAhead[index]!;
    const clause = this.clauseAhead[index]!;
    const depth = this.depth[index]!;
    out.add3(63, side, ahead, tagAt);
    out.add3(64, side, ahead, word[at]!);
    out.add3(65, side, clause, tagAt);
    out.add3(66, side, clause, word[at]!);
    out.add3(67, side, clause, tag[a1]!);
    out.add3(68, side * 8 + ahead, clause, commas * 4 + depth);
    out.add3(69, side, depth, tagAt);
    out.add3(70, side * 4 + depth, this.signature, isQuotation);
    out.add3(71, side * 8 + clause, commas, bits[a1]!);
  }
}
