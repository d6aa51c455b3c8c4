import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { bucket } from './cue-features.js';
import type { FeatureBuffer } from './feature-buffer.js';
import { EDGE, TagBit, type WordTable } from './word-table.js';

/** Names what {@link ArgumentFeatures} computes; a model trained with another list is refused. */
export const ARGUMENT_TEMPLATES =
  'argument 2: side w-2..2 t-2..2 s rel ww tt ttt commas quotations cues verbs clauses cue signature sentence nominals ending';

/** Content and source, each with its first item told apart. */
export const ARGUMENT_LABELS = ['O', 'BC', 'IC', 'BS', 'IS'] as const;

/** The longest window: see `argumentWindow`. */
const MOST_ITEMS = 1024;

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
  private lemma = 0;
  private verbKind = 0;
  private signature = 0;
  private rightWord = 0;
  private leftTag = 0;
  private shape = 0;
  private ending = 0;
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
    let head = cue.start;
    for (let item = cue.start; item < cue.end; item++) {
      if (verb[ids[item]!]! & 3) {
        head = item;
        break;
      }
      if (bits[ids[item]!]! & TagBit.Verb) head = item;
    }
    this.lemma = lemma[ids[head]!]!;
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

  write(item: number, out: FeatureBuffer): void {
    const { word, tag, suffix, lemma, verb, bits } = this.table;
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
    const a2 = this.id(item - 2);
    const a1 = this.id(item - 1);
    const at = this.id(item);
    const b1 = this.id(item + 1);
    const b2 = this.id(item + 2);
    const tagAt = tag[at]!;
    const isQuotation = bits[at]! & TagBit.Quotation ? 1 : 0;
    out.clear();
    out.add2(1, side, word[a2]!);
    out.add2(2, side, word[a1]!);
    out.add2(3, side, word[at]!);
    out.add2(4, side, word[b1]!);
    out.add2(5, side, word[b2]!);
    out.add2(6, side, tag[a2]!);
    out.add2(7, side, tag[a1]!);
    out.add2(8, side, tagAt);
    out.add2(9, side, tag[b1]!);
    out.add2(10, side, tag[b2]!);
    out.add2(11, side, suffix[at]!);
    out.add2(12, place, tagAt);
    out.add2(13, place, word[at]!);
    out.add3(14, side, tag[a1]!, tagAt);
    out.add3(15, side, tagAt, tag[b1]!);
    out.add3(16, side, combineTags(tag[a2]!, tag[a1]!), tagAt);
    out.add3(17, side, combineTags(tagAt, tag[b1]!), tag[b2]!);
    out.add3(18, side, combineTags(tag[a1]!, tagAt), tag[b1]!);
    out.add3(19, side, word[a1]!, word[at]!);
    out.add3(20, side, word[at]!, word[b1]!);
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
    out.add3(45, side, this.lemma, word[at]!);
    out.add2(46, side, verb[at]!);
    out.add3(48, side * 8 + nominals, sentence * 2 + isFirst, tagAt);
    out.add3(49, side * 8 + nominals, this.signature, bits[at]! & TagBit.Nominal ? 1 : 0);
    out.add3(50, side * 8 + nominals, this.ending, bits[at]! & TagBit.Nominal ? 1 : 0);
    out.add3(51, side * 2 + isFirst, this.ending, tag[b1]!);
    out.add3(52, side * 8 + commas, this.ending, sentence * 4 + isFirst * 2 + isQuotation);
    out.add3(53, side * 8 + nominals, commas * 3 + cues, tagAt);
    out.add3(54, side * 2 + isFirst, this.leftTag, this.lemma);
    out.add3(47, side, suffix[a1]!, suffix[b1]!);
  }
}

function combineTags(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) >>> 0;
}
