import { type Quote, TokenKind } from '../document/annotations.js';
import { BE } from '../lexicon/function-words.js';
import { hashText } from '../model/feature-hash.js';
import { CUE_KINDS, cueKindOf } from './cue-kind.js';
import { FeatureLayout } from './feature-layout.js';
import { firstAbove } from './first-above.js';
import { LOOKS, lookOfWords } from './look-of-words.js';
import { HABITS, isMarkedAgain, type MarkedText, REPEATS, repeatsOf } from './marked-text.js';
import { MENTIONS, mentionBefore } from './mention-before.js';
import type { MarkedStretch } from './pair-marks.js';
import { CHOICES, FIRST_CHOICE, KIND_OF, KINDS, TAG_BITS, TAG_OF, TAGS, TagBit } from './part-of-speech.js';
import { likeliestTag } from './tag-items.js';
import { CLASSES, LEMMAS, WORDS } from './word-lexicon.js';
import { CLUSTERS, EDGE, FIRST_LEXEME, LARGER, SUFFIXES, VerbBit } from './word-table.js';

/** Longer stretches are somebody's words, whatever stands around them. */
export const MOST_WORDS = 5;

const TYPES = ['direct', 'mixed', 'scare', 'indirect'] as const;
const HOWS = 4;
const GAPS = 11;
const LENGTHS = 13;
const STEPS = 5;
const ENDS = 5;
const DISTANCES = 3;
const VOICES = 3;
const SIZES = 6;
const GLYPHS = 6;
const BUCKETS = 1 << 18;

const layout = new FeatureLayout('scares');
const ALWAYS = layout.add('always');
const WORD_BEFORE = layout.add('word-1', WORDS);
const SUFFIX_BEFORE = layout.add('suffix-1', SUFFIXES);
const CLUSTER_BEFORE = layout.add('cluster-2..1', 2, CLUSTERS);
const TAG_BEHIND = layout.add('tag+1', TAGS);
const TAGS_BEFORE = layout.add('tag-2 tag-1', TAGS, TAGS);
const WORDS_BEHIND = layout.add('word+1..3', 3, WORDS);
const SENTENCE_WORD = layout.add('word of the sentence', WORDS);
const SENTENCE_BEFORE = layout.add('word of the sentence before', WORDS);
const INNER_WORD = layout.add('inner word', WORDS);
const INNER_ENDS = layout.add('first inner word, last inner word', 2, WORDS);
const CAPITALS = layout.add('inner words, those with a capital', SIZES, SIZES);
const INNER_CLASS = layout.add('inner class', CLASSES);
const INNER_LARGER = layout.add('inner larger cluster', LARGER);
const INNER_EDGE = layout.add('cluster of the first and the last inner word', CLUSTERS);
const INNER_FIRST = layout.add('tag of the first inner word', TAGS);
const SEAM = layout.add('tag-1 tag of the first inner word', TAGS, TAGS);
const INNER_KINDS = layout.add('kinds of up to three inner words', KINDS, KINDS, KINDS);
const LOOK_ENDING = layout.add('look ending', LOOKS, ENDS);
const TYPE_CUE_LOOK = layout.add('type cue-kind look', TYPES.length, CUE_KINDS, LOOKS);
const TYPE_TAG_BEFORE = layout.add('type tag-1', TYPES.length, TAGS);
const GAP_LOOK = layout.add('gap to the cue, look', GAPS, LOOKS);
const HOW_TYPE_CUE = layout.add('how type cue-kind', HOWS, TYPES.length, CUE_KINDS);
const VERB_CLUSTER = layout.add('cluster of the verb before', CLUSTERS);
const VERB_VOICE = layout.add('lemma and voice of the verb before', LEMMAS, VOICES);
const VERB_DISTANCE = layout.add('lemma and distance of the verb before', LEMMAS, DISTANCES);
const SPEECH_VERBS = layout.add('speech verbs before and behind, look', STEPS, STEPS, LOOKS);
const NOUN_CLUSTER = layout.add('cluster of the noun before', CLUSTERS);
const PLACE = layout.add('items before and behind in the sentence', STEPS, STEPS);
const LENGTH = layout.add('letters', LENGTHS);
const NEAR = layout.add('quotes near, type', 3, TYPES.length);
const MARKED_AGAIN = layout.add('marked again, look', LOOKS);
const MENTION = layout.add('how it is named', MENTIONS);
const AGAIN = layout.add('stands again, look', LOOKS);
const HABIT = layout.add('stretches of the text, share of long ones', HABITS);
const CUE_CLUSTER = layout.add('cluster of the cue, before or behind', 2, CLUSTERS);
const SOURCE_CLUSTER = layout.add('cluster of the last word of the source', CLUSTERS);

const REPEAT = layout.add('how often it stands again, in marks, for the first time', REPEATS);
const MARK_TYPE = layout.add('mark, type', GLYPHS, TYPES.length);
const NEIGHBOURS = layout.add('letters of the stretches before and behind', SIZES, SIZES);
/** By its hash, so that words have weights that stand beside no label, by what their vectors are like. */
export const INNER_BUCKETS = { first: layout.add('inner word by its hash', BUCKETS), count: BUCKETS };

/** The row in {@link INNER_BUCKETS} of a word in lower case. */
export function bucketOf(word: string): number {
  return INNER_BUCKETS.first + (hashText(word) & (BUCKETS - 1));
}

/** The rows of what tells somebody's words from scare quotes, names, titles and terms. */
export const SCARE_LAYOUT = layout;

/** How far the sentence around a marked stretch is looked at, and how far its verb and noun are looked for, in items. */
const REACH = 40;
const REACH_OF_VERB = 15;
const REACH_OF_NOUN = 4;
/** Quotes so near, in letters, are of the same passage. */
const NEARBY = 400;
/** What many features of a stretch look at. */
interface Basis {
  readonly at: number;
  readonly type: number;
  readonly look: number;
}

/**
 * The rows of the features of a stretch in a quote, each once.
 *
 * @param of the index of the quote in `text.found`
 * @param at the index of the stretch in `text.stretches`
 */
export function scareRows(text: MarkedText, of: number, at: number): number[] {
  const { reader, stretches, found } = text;
  const quote = found[of]!;
  const { start, innerStart, innerEnd, end } = stretches[at]!;
  const type = TYPES.indexOf(quote.type);
  const kind = cueKindOf(reader.text, quote);
  const how = howFound(quote.method);
  const look = lookOfWords(reader.text.slice(innerStart, innerEnd));
  const rows = [
    ALWAYS,
    TYPE_CUE_LOOK + (type * CUE_KINDS + kind) * LOOKS + look,
    HABIT + text.habit,
    MENTION + mentionBefore(reader.text, start),
    HOW_TYPE_CUE + (how * TYPES.length + type) * CUE_KINDS + kind,
    GAP_LOOK + gapToCue(quote, stretches[at]!) * LOOKS + look,
    NEAR + quotesNear(found, of) * TYPES.length + type,
    LOOK_ENDING + look * ENDS + endingOf(reader.text, innerEnd, end),
    LENGTH + Math.min(LENGTHS - 1, (innerEnd - innerStart) >> 2),
    MARK_TYPE + stretches[at]!.glyph * TYPES.length + type,
    NEIGHBOURS + sizeOf(stretches[at - 1]) * SIZES + sizeOf(stretches[at + 1]),
  ];
  addAttribution(text, quote, at, rows);
  addInner(text, at, rows);
  addAround(text, { at, type, look }, rows);
  if (isMarkedAgain(text, at)) rows.push(MARKED_AGAIN + look);
  const repeats = repeatsOf(text, at);
  rows.push(REPEAT + repeats);
  if (repeats > 0) rows.push(AGAIN + look);
  return [...new Set(rows)];
}

/** How long a stretch is; 0 where there is none. */
function sizeOf(stretch: MarkedStretch | undefined): number {
  return stretch ? 1 + stepOf(stretch.innerEnd - stretch.innerStart, [10, 25, 45, 90]) : 0;
}

/** How far the cue stands before or behind the marks; 0 where there is none. */
function gapToCue({ cue }: Quote, { start, end }: MarkedStretch): number {
  if (!cue) return 0;
  const letters = Math.max(start - cue.end, cue.start - end, 0);
  return 1 + (cue.end <= start ? 0 : 5) + stepOf(letters, [3, 15, 40, 80]);
}

/** How many quotes with a source stand near another one, up to two. */
function quotesNear(found: readonly Quote[], of: number): number {
  const from = found[of]!.start;
  let near = 0;
  for (const step of [-1, 1]) {
    for (let other = of + step; other >= 0 && other < found.length && near < 2; other += step) {
      const { start, source, type } = found[other]!;
      if (Math.abs(start - from) >= NEARBY) break;
      if (source && type !== 'scare' && type !== 'indirect') near++;
    }
  }
  return near;
}

/** Whether the cue was only the likeliest, a rule had a hand in it, or no source was found. */
function howFound(method: string): number {
  if (method.includes('likeliest')) return 1;
  if (method.includes('rule')) return 2;
  return method.includes('no source') ? 3 : 0;
}

/** The words that attribute, and to whom. */
function addAttribution(
  { models, reader, words, itemOf }: MarkedText,
  { cue, source }: Quote,
  at: number,
  rows: number[],
): void {
  const { table } = models;
  const clusterAt = (item: number) => table.cluster[words.ids[item]!]!;
  /** The first item that starts behind a place. */
  const itemBehind = (place: number) => firstAbove(reader.items.count, (item) => reader.start(item), place);
  if (cue) {
    const item = itemBehind(cue.start - 1);
    rows.push(CUE_CLUSTER + (item < itemOf[at]! ? 0 : CLUSTERS) + clusterAt(item));
  }
  if (source) rows.push(SOURCE_CLUSTER + clusterAt(itemBehind(source.end - 1) - 1));
}

/** The words within the marks. */
function addInner(text: MarkedText, at: number, rows: number[]): void {
  const { models, reader, words: outer, stretches, itemOf, sentenceOf } = text;
  const { table } = models;
  const { items, segmentation } = reader;
  const { tokens } = segmentation;
  const { innerStart, innerEnd } = stretches[at]!;
  const item = itemOf[at]!;
  const before = item > items.firstItem[sentenceOf[at]!]! ? outer.tags[item - 1]! : TAG_OF.edge;
  let first = -1;
  let last = -1;
  let words = 0;
  let kinds = 0;
  let spelled = 0;
  let capitals = 0;
  const from = items.firstToken[item]!;
  const count = items.endToken[item]! - from;
  const begin = from + firstAbove(count, (at) => tokens.start[from + at]!, innerStart - 1);
  for (let token = begin; token < from + count && tokens.end[token]! <= innerEnd; token++) {
    const id = FIRST_LEXEME + tokens.lexeme[token]!;
    last = id;
    if (first < 0) first = id;
    rows.push(INNER_WORD + table.word[id]!, INNER_CLASS + table.class[id]!, INNER_LARGER + table.larger[id]!);
    const tag = likeliestTag(table, id);
    if (tokens.kind[token] === TokenKind.Word) {
      const word = reader.text.slice(tokens.start[token], tokens.end[token]);
      const lower = word.toLowerCase();
      rows.push(bucketOf(lower));
      spelled++;
      if (word[0] !== lower[0]) capitals++;
    }
    if (tag < FIRST_CHOICE || tag >= FIRST_CHOICE + CHOICES) continue;
    if (words === 0) rows.push(INNER_FIRST + tag, SEAM + before * TAGS + tag);
    if (words < 3) kinds = kinds * KINDS + KIND_OF[tag]!;
    words++;
  }
  if (words > 0 && words <= 3) rows.push(INNER_KINDS + kinds);
  rows.push(CAPITALS + Math.min(SIZES - 1, spelled) * SIZES + Math.min(SIZES - 1, capitals));
  if (first < 0) return;
  rows.push(INNER_EDGE + table.cluster[first]!, INNER_EDGE + table.cluster[last]!);
  rows.push(INNER_ENDS + table.word[first]!, INNER_ENDS + WORDS + table.word[last]!);
}

/** The sentence around the marks. */
function addAround(text: MarkedText, { at, type, look }: Basis, rows: number[]): void {
  const { models, reader, words, itemOf, sentenceOf } = text;
  const { table } = models;
  const { ids, tags } = words;
  const { items } = reader;
  const item = itemOf[at]!;
  const from = Math.max(items.firstItem[sentenceOf[at]!]!, item - REACH);
  const to = Math.min(items.firstItem[sentenceOf[at]! + 1]!, item + REACH);
  const id = (of: number) => (of >= from && of < to ? ids[of]! : EDGE);
  const tag = (of: number) => (of >= from && of < to ? tags[of]! : TAG_OF.edge);
  const before = id(item - 1);
  const second = id(item - 2);
  rows.push(
    WORD_BEFORE + table.word[before]!,
    SUFFIX_BEFORE + table.suffix[before]!,
    CLUSTER_BEFORE + table.cluster[before]!,
    CLUSTER_BEFORE + CLUSTERS + table.cluster[second]!,
    TAG_BEHIND + tag(item + 1),
    TAGS_BEFORE + tag(item - 2) * TAGS + tag(item - 1),
    TYPE_TAG_BEFORE + type * TAGS + tag(item - 1),
    PLACE + Math.min(STEPS - 1, (item - from) >> 2) * STEPS + Math.min(STEPS - 1, (to - item - 1) >> 2),
  );
  for (let step = 1; step <= 3; step++)
    rows.push(WORDS_BEHIND + (step - 1) * WORDS + table.word[id(item + step)]!);
  let said = STEPS - 1;
  let saying = STEPS - 1;
  for (let of = from; of < to; of++) {
    if (items.stretch[of]! >= 0) continue;
    const word = table.word[ids[of]!]!;
    rows.push(SENTENCE_WORD + word);
    if (of < item) rows.push(SENTENCE_BEFORE + word);
    if ((table.verb[ids[of]!]! & VerbBit.Speech) === 0 || (TAG_BITS[tags[of]!]! & TagBit.Verb) === 0)
      continue;
    if (of < item) said = stepOf(item - of, [2, 6, 14]);
    else if (saying === STEPS - 1) saying = stepOf(of - item, [2, 6, 14]);
  }
  rows.push(SPEECH_VERBS + (said * STEPS + saying) * LOOKS + look);
  addVerb(text, item, from, rows);
  for (let of = item - 1; of >= from && of >= item - REACH_OF_NOUN; of--) {
    if (!NOUNS.has(tags[of]!)) continue;
    rows.push(NOUN_CLUSTER + table.cluster[ids[of]!]!);
    break;
  }
}

const NOUNS = new Set<number>([TAG_OF.NN, TAG_OF.NNS, TAG_OF.NNP]);
/** The nearest verb before: `posted a photo of "…"`, `is called "…"`. */
function addVerb({ models, reader, words }: MarkedText, item: number, from: number, rows: number[]): void {
  const { table } = models;
  const { items } = reader;
  const { ids, tags } = words;
  for (let verb = item - 1; verb >= from && verb > item - REACH_OF_VERB - 1; verb--) {
    const tag = tags[verb]!;
    if (items.stretch[verb]! >= 0 || (TAG_BITS[tag]! & TagBit.Verb) === 0 || tag === TAG_OF.is) continue;
    const id = ids[verb]!;
    const isPassive = BE.has(reader.word(verb - 1)) || BE.has(reader.word(verb - 2));
    const voice = tag === TAG_OF.VBN ? (isPassive ? 1 : 2) : 0;
    rows.push(
      VERB_CLUSTER + table.cluster[id]!,
      VERB_VOICE + table.lemma[id]! * VOICES + voice,
      VERB_DISTANCE + table.lemma[id]! * DISTANCES + stepOf(item - verb, [1, 3]),
    );
    return;
  }
}

/** What the words end in, within the marks: nothing, a comma, a stop; or right behind them: a comma, a stop. */
function endingOf(text: string, innerEnd: number, end: number): number {
  const inner = text[innerEnd - 1]!;
  if (inner === ',') return 1;
  if ('.!?…'.includes(inner)) return 2;
  const behind = text[end] ?? '';
  if (behind === '') return 0;
  return behind === ',' ? 3 : '.!?;:'.includes(behind) ? 4 : 0;
}

/** The number of the first limit that a value keeps within; the number of limits if none. */
function stepOf(value: number, limits: readonly number[]): number {
  const step = limits.findIndex((limit) => value <= limit);
  return step < 0 ? limits.length : step;
}
