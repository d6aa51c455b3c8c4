import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { bucket } from './cue-features.js';
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
  LARGEST,
  SUFFIXES,
  VERBS,
  type WordTable,
} from './word-table.js';

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

/** Words from two before the item to two behind it, on the left of the cue, then on its right. */
export const ARGUMENT_SLOTS = 10;
const SIDE = 5;
const MIDDLE = 2;

const SIDES = 2;
const PLACES = 16;
const SENTENCES = 6;
const SIGNATURE = 81;
const NOMINALS = 5;
const CLAUSES = 7;
const AHEAD = 8;
const MIDDLE_WORDS = 2048;

const layout = new FeatureLayout('arguments');
const WORD = layout.add('side w-2..2', ARGUMENT_SLOTS, WORDS);
const WORD_LARGER = layout.add('side larger-2..2', ARGUMENT_SLOTS, LARGER);
const WORD_CLUSTER = layout.add('side c-1..1', ARGUMENT_SLOTS, CLUSTERS);
const WORD_SUFFIX = layout.add('side s', SIDES, SUFFIXES);
const WORD_VERB = layout.add('side v', SIDES, VERBS);
const TAG = layout.add('side t-2..2', ARGUMENT_SLOTS, TAGS);
const PLACE_TAG = layout.add('place t', PLACES, TAGS);
const PLACE_WORD = layout.add('place w', PLACES, WORDS);
const PLACE_CLUSTER = layout.add('place c', PLACES, CLUSTERS);
const TAGS_BEFORE = layout.add('side t-1 t', SIDES, TAGS, TAGS);
const TAGS_BEHIND = layout.add('side t t+1', SIDES, TAGS, TAGS);
const TAGS_AROUND = layout.add('side k-1 t k+1', SIDES, KINDS, TAGS, KINDS);
const KINDS_BEFORE = layout.add('side k-2 k-1 t', SIDES, KINDS, KINDS, TAGS);
const KINDS_BEHIND = layout.add('side t k+1 k+2', SIDES, KINDS, KINDS, TAGS);
const BETWEEN = layout.add('between', SIDES, 1296);
const BETWEEN_KIND = layout.add('between k', SIDES, 1296, KINDS);
const COMMAS_TAG = layout.add('commas puncts t', SIDES, 12, TAGS);
const CUES_TAG = layout.add('cues t', SIDES, 3, TAGS);
const QUOTATIONS_CUES = layout.add('quotations cues q', SIDES, 9, 2);
const VERBS_TAG = layout.add('verbs clauses t', SIDES, 12, TAGS);
const LEMMA_TAG = layout.add('lemma t', LEMMAS, SIDES, TAGS);
const LEMMA_PLACE = layout.add('lemma place q', LEMMAS, PLACES, 2);
const LEMMA_FIRST = layout.add('lemma first', LEMMAS, SIDES * 2);
const VERB_TAG = layout.add('verb t', SIDES, 4, TAGS);
const SIGNATURE_PLACE = layout.add('signature place q', SIGNATURE, PLACES, 2);
const SIGNATURE_TAG = layout.add('signature t', SIGNATURE, SIDES, TAGS);
const SIGNATURE_COMMAS = layout.add('signature commas q', SIGNATURE, SIDES, 4, 2);
const SIGNATURE_VERBS = layout.add('signature commas verbs clauses', SIGNATURE, SIDES, 4, 12);
const SIGNATURE_SENTENCE = layout.add('signature sentence q', SIGNATURE, SENTENCES, 2);
const SIGNATURE_NOMINALS = layout.add('signature nominals n', SIGNATURE, SIDES, NOMINALS, 2);
const SIGNATURE_DEPTH = layout.add('signature depth q', SIGNATURE, SIDES, 3, 2);
const RIGHT_WORD_TAG = layout.add('right word t', TOP_WORDS, SIDES, TAGS);
const RIGHT_WORD_PLACE = layout.add('right word place q', TOP_WORDS, PLACES, 2);
const LEFT_TAG_TAG = layout.add('left tag t', TAGS, SIDES, TAGS);
const LEFT_TAG_PLACE = layout.add('left tag right tag place', TAGS, TAGS, PLACES);
const LEFT_TAG_FIRST = layout.add('left tag first', TAGS, SIDES * 2);
const RIGHT_TAG_TAG = layout.add('right tag t', TAGS, SIDES, TAGS);
const SENTENCE_CUES = layout.add('sentence q cues', SENTENCES, 2, 3);
const SENTENCE_LOOK = layout.add('sentence look', SENTENCES, FIRST_LEXEME + 1);
const SHAPE_TAG = layout.add('shape t', SIDES, 4, TAGS);
const COMMAS_BEFORE = layout.add('commas edge-1 t', SIDES, 4, 3, TAGS);
const COMMAS_BEHIND = layout.add('commas edge+1 t', SIDES, 4, 3, TAGS);
const NOMINALS_TAG = layout.add('nominals sentence first t', SIDES, NOMINALS, SENTENCES, 2, TAGS);
const NOMINALS_ENDING = layout.add('nominals ending n', SIDES, NOMINALS, ENDINGS, 2);
const NOMINALS_COMMAS = layout.add('nominals commas cues t', SIDES, NOMINALS, 12, TAGS);
const FIRST_ENDING = layout.add('first ending t+1', SIDES, 2, ENDINGS, TAGS);
const COMMAS_ENDING = layout.add('commas ending sentence first q', SIDES, 4, ENDINGS, SENTENCES, 4);
const CLUSTER_TAG = layout.add('cluster t', CLUSTERS, SIDES, TAGS);
const CLUSTER_PLACE = layout.add('cluster place q', CLUSTERS, PLACES, 2);
const LARGER_SIGNATURE = layout.add('larger signature q', LARGER, SIDES, SIGNATURE, 2);
const AHEAD_TAG = layout.add('ahead t', SIDES, AHEAD, TAGS);
const AHEAD_WORD = layout.add('ahead w', SIDES, AHEAD, TOP_WORDS);
const CLAUSE_TAG = layout.add('clause t', SIDES, CLAUSES, TAGS);
const CLAUSE_WORD = layout.add('clause w', SIDES, CLAUSES, MIDDLE_WORDS);
const CLAUSE_BEFORE = layout.add('clause t-1', SIDES, CLAUSES, TAGS);
const CLAUSE_TAGS = layout.add('clause k-1 t', SIDES, CLAUSES, KINDS, TAGS);
const CLAUSE_AHEAD = layout.add('ahead clause commas depth', SIDES, AHEAD, CLAUSES, 12);
const CLAUSE_COMMAS = layout.add('clause commas bits-1', SIDES, CLAUSES, 4, KINDS);
const DEPTH_TAG = layout.add('depth t', SIDES, 3, TAGS);
const LARGEST_AROUND = layout.add('side largest-1 largest largest+1', SIDES, LARGEST, LARGEST, LARGEST);

export const ARGUMENT_LAYOUT = layout;

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
  if (table.word[id]! > 0) out[count++] = WORD + slot * WORDS + table.word[id]!;
  if (table.larger[id]! > 0) out[count++] = WORD_LARGER + slot * LARGER + table.larger[id]!;
  if (distance === 0 || distance === SIDE - 1) return count;
  if (table.cluster[id]! > 0) out[count++] = WORD_CLUSTER + slot * CLUSTERS + table.cluster[id]!;
  if (distance !== MIDDLE) return count;
  const side = slot < SIDE ? 0 : 1;
  out[count++] = WORD_SUFFIX + side * SUFFIXES + table.suffix[id]!;
  out[count++] = WORD_VERB + side * VERBS + table.verb[id]!;
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
  private verbKind = 0;
  private signature = 0;
  private rightWord = 0;
  private leftTag = 0;
  private rightTag = 0;
  private shape = 0;
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
    this.verbKind = verb[id]! & 3;
    this.rightWord = word[this.id(cue.end)]!;
    if (this.rightWord >= TOP_WORDS) this.rightWord = 0;
    this.leftTag = this.tagAt(cue.start - 1);
    this.rightTag = this.tagAt(cue.end);
    const left = cue.start === items.firstItem[sentence]! ? 0 : kindOf(tags[cue.start - 1]!);
    const right = cue.end >= items.firstItem[sentence + 1]! ? 0 : kindOf(tags[cue.end]!);
    this.signature = left * 9 + right;
    this.shape = Math.min(3, cue.end - cue.start);
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
    const { word, cluster, largest } = this.table;
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
    const id = this.ids[item]!;
    const a2 = this.tagAt(item - 2);
    const a1 = this.tagAt(item - 1);
    const tag = this.tags[item]!;
    const b1 = this.tagAt(item + 1);
    const b2 = this.tagAt(item + 2);
    const kindBefore = KIND_OF[a1]!;
    const kindBehind = KIND_OF[b1]!;
    const mask = TAG_BITS[tag]!;
    const quoted = mask & TagBit.Quotation ? 1 : 0;
    const isNominal = mask & TagBit.Nominal ? 1 : 0;
    const verbsClauses = verbs * 3 + clauses;
    const sideCommas = side * 4 + commas;
    const sideNominals = side * NOMINALS + nominals;
    const slots = side * SIDE * TAGS;
    let count = from;
    out[count++] = TAG + slots + a2;
    out[count++] = TAG + slots + TAGS + a1;
    out[count++] = TAG + slots + 2 * TAGS + tag;
    out[count++] = TAG + slots + 3 * TAGS + b1;
    out[count++] = TAG + slots + 4 * TAGS + b2;
    out[count++] = PLACE_TAG + place * TAGS + tag;
    out[count++] = TAGS_BEFORE + (side * TAGS + a1) * TAGS + tag;
    out[count++] = TAGS_BEHIND + (side * TAGS + b1) * TAGS + tag;
    out[count++] = TAGS_AROUND + ((side * KINDS + kindBefore) * KINDS + kindBehind) * TAGS + tag;
    out[count++] = KINDS_BEFORE + ((side * KINDS + KIND_OF[a2]!) * KINDS + kindBefore) * TAGS + tag;
    out[count++] = KINDS_BEHIND + ((side * KINDS + KIND_OF[b2]!) * KINDS + kindBehind) * TAGS + tag;
    out[count++] = BETWEEN + side * 1296 + between;
    out[count++] = BETWEEN_KIND + (side * 1296 + between) * KINDS + KIND_OF[tag]!;
    out[count++] = COMMAS_TAG + (sideCommas * 3 + puncts) * TAGS + tag;
    out[count++] = CUES_TAG + (side * 3 + cues) * TAGS + tag;
    out[count++] = QUOTATIONS_CUES + (side * 9 + quotations * 3 + cues) * 2 + quoted;
    out[count++] = VERBS_TAG + (side * 12 + verbsClauses) * TAGS + tag;
    out[count++] = LEMMA_TAG + (lemma * SIDES + side) * TAGS + tag;
    out[count++] = LEMMA_PLACE + (lemma * PLACES + place) * 2 + quoted;
    out[count++] = LEMMA_FIRST + lemma * 4 + side * 2 + isFirst;
    out[count++] = VERB_TAG + (side * 4 + this.verbKind) * TAGS + tag;
    out[count++] = SIGNATURE_PLACE + (signature * PLACES + place) * 2 + quoted;
    out[count++] = SIGNATURE_TAG + (signature * SIDES + side) * TAGS + tag;
    out[count++] = SIGNATURE_COMMAS + (signature * 8 + sideCommas) * 2 + quoted;
    out[count++] = SIGNATURE_VERBS + (signature * 8 + sideCommas) * 12 + verbsClauses;
    out[count++] = SIGNATURE_SENTENCE + (signature * SENTENCES + sentence) * 2 + quoted;
    out[count++] = SIGNATURE_NOMINALS + (signature * SIDES * NOMINALS + sideNominals) * 2 + isNominal;
    const depth = this.depth[index]!;
    out[count++] = SIGNATURE_DEPTH + ((signature * SIDES + side) * 3 + depth) * 2 + quoted;
    out[count++] = RIGHT_WORD_TAG + (this.rightWord * SIDES + side) * TAGS + tag;
    out[count++] = RIGHT_WORD_PLACE + (this.rightWord * PLACES + place) * 2 + quoted;
    out[count++] = LEFT_TAG_TAG + (this.leftTag * SIDES + side) * TAGS + tag;
    out[count++] = LEFT_TAG_PLACE + (this.leftTag * TAGS + this.rightTag) * PLACES + place;
    out[count++] = LEFT_TAG_FIRST + this.leftTag * 4 + side * 2 + isFirst;
    out[count++] = RIGHT_TAG_TAG + (this.rightTag * SIDES + side) * TAGS + tag;
    out[count++] = SENTENCE_CUES + (sentence * 2 + quoted) * 3 + cues;
    out[count++] = SENTENCE_LOOK + sentence * (FIRST_LEXEME + 1) + Math.min(id, FIRST_LEXEME);
    out[count++] = SHAPE_TAG + (side * 4 + this.shape) * TAGS + tag;
    out[count++] = COMMAS_BEFORE + (sideCommas * 3 + edgeOf(a1)) * TAGS + tag;
    out[count++] = COMMAS_BEHIND + (sideCommas * 3 + edgeOf(b1)) * TAGS + tag;
    out[count++] = NOMINALS_TAG + ((sideNominals * SENTENCES + sentence) * 2 + isFirst) * TAGS + tag;
    out[count++] = NOMINALS_ENDING + (sideNominals * ENDINGS + this.ending) * 2 + isNominal;
    out[count++] = NOMINALS_COMMAS + (sideNominals * 12 + commas * 3 + cues) * TAGS + tag;
    out[count++] = FIRST_ENDING + ((side * 2 + isFirst) * ENDINGS + this.ending) * TAGS + b1;
    out[count++] =
      COMMAS_ENDING +
      ((sideCommas * ENDINGS + this.ending) * SENTENCES + sentence) * 4 +
      isFirst * 2 +
      quoted;
    out[count++] = CLUSTER_TAG + (this.cluster * SIDES + side) * TAGS + tag;
    out[count++] = CLUSTER_PLACE + (this.cluster * PLACES + place) * 2 + quoted;
    out[count++] = LARGER_SIGNATURE + ((this.larger * SIDES + side) * SIGNATURE + signature) * 2 + quoted;
    const ahead = this.cueAhead[index]!;
    const clause = this.clauseAhead[index]!;
    const sideClause = side * CLAUSES + clause;
    out[count++] = AHEAD_TAG + (side * AHEAD + ahead) * TAGS + tag;
    out[count++] = CLAUSE_TAG + sideClause * TAGS + tag;
    out[count++] = CLAUSE_BEFORE + sideClause * TAGS + a1;
    out[count++] = CLAUSE_TAGS + (sideClause * KINDS + kindBefore) * TAGS + tag;
    out[count++] = CLAUSE_AHEAD + ((side * AHEAD + ahead) * CLAUSES + clause) * 12 + commas * 3 + depth;
    out[count++] = CLAUSE_COMMAS + (sideClause * 4 + commas) * KINDS + kindBefore;
    out[count++] = DEPTH_TAG + (side * 3 + depth) * TAGS + tag;
    out[count++] =
      LARGEST_AROUND +
      ((side * LARGEST + largest[this.id(item - 1)]!) * LARGEST + largest[id]!) * LARGEST +
      largest[this.id(item + 1)]!;
    const known = word[id]!;
    if (known > 0) {
      out[count++] = PLACE_WORD + place * WORDS + known;
      if (known < TOP_WORDS) out[count++] = AHEAD_WORD + (side * AHEAD + ahead) * TOP_WORDS + known;
      if (known < MIDDLE_WORDS) out[count++] = CLAUSE_WORD + sideClause * MIDDLE_WORDS + known;
    }
    if (cluster[id]! > 0) out[count++] = PLACE_CLUSTER + place * CLUSTERS + cluster[id]!;
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
