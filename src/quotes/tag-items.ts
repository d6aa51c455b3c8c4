import { zeros } from '../document/zeros.js';
import { hashText } from '../model/feature-hash.js';
import { asUint16, isLaidOut, ModelMismatchError, readSections, writeSections } from '../model/model-file.js';
import { readSortedKeys, sizeOfKeys } from '../model/sorted-keys.js';
import type { Items } from './collapse-quotations.js';
import { FeatureLayout } from './feature-layout.js';
import { CHOICES, FIRST_CHOICE, refineTag, TAG_OF, TAGS } from './part-of-speech.js';
import { CLASSES, WORDS } from './word-lexicon.js';
import { CLUSTERS, EDGE, SUFFIXES, type WordTable } from './word-table.js';

const NAME = 'quote-tags';
/** Words up to this number are told apart beside the one that is tagged. */
const NEAR_WORDS = 2048;
const PAIRED_WORDS = 1024;

const layout = new FeatureLayout('tags');
const WORD = layout.add('word', WORDS);
const WORD_BEFORE = layout.add('word-1', NEAR_WORDS);
const WORD_BEHIND = layout.add('word+1', NEAR_WORDS);
const CLASS = layout.add('class-1..2', 4, CLASSES);
const SUFFIX = layout.add('suffix', SUFFIXES);
const CLUSTER = layout.add('cluster-1..1', 3, CLUSTERS);
const TAG_BEFORE = layout.add('t-1', TAGS);
const TAGS_BEFORE = layout.add('t-2 t-1', TAGS, TAGS);
const TAG_BEFORE_CLASS = layout.add('t-1 class', TAGS, CLASSES);
const CLASS_GUESS = layout.add('class guess+1', CLASSES, TAGS);
const TAG_GUESS = layout.add('t-1 guess+1', TAGS, TAGS);
const WORD_TAG = layout.add('word t-1', PAIRED_WORDS, TAGS);
const WORD_GUESS = layout.add('word guess+1', PAIRED_WORDS, TAGS);
const GUESSES = layout.add('guess+1 guess+2', TAGS, TAGS);

/** The rows of the tagger's features. */
export const TAGGER_LAYOUT = layout;
export const TAGGER_FEATURES = 20;

/** The weights of the tagger. */
export interface TaggerWeights {
  /** By row of the features the number of its weights; 0 for a row without any. */
  readonly place: Uint16Array;
  /** One a choice for each number; the first ones are 0. */
  readonly weights: Int8Array;
}

/** Rows that have weights are numbered with 16 bits, from 1. */
const MOST_ROWS = 65535;

/** `NKTM` */
export const TAGGER_MAGIC = 0x4e4b544d;

/**
 * Reads the tagger from its file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseTagger(bytes: Uint8Array): TaggerWeights {
  const laidOut = isLaidOut(bytes) ? bytes : layOutTagger(bytes);
  const [place, weights] = readSections(NAME, laidOut, hashText(layout.description));
  return {
    place: asUint16(place!),
    weights: new Int8Array(weights!.buffer, weights!.byteOffset, weights!.length),
  };
}

/** The compact file: the rows that are not all 0, in order, and for each choice the weights of all of them. */
export function layOutTagger(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== TAGGER_MAGIC) {
    throw new ModelMismatchError(`the model "${NAME}" is not a newskit model file`);
  }
  const count = view.getUint32(8);
  let at = 12 + sizeOfKeys(count);
  if (count > MOST_ROWS)
    throw new ModelMismatchError(`the model "${NAME}" has more rows than can be numbered`);
  if (bytes.length !== at + count * CHOICES) throw new ModelMismatchError(`the model "${NAME}" is cut off`);
  const rows = readSortedKeys(bytes.subarray(12), count);
  const place = new Uint16Array(layout.rows);
  const weights = new Uint8Array((count + 1) * CHOICES);
  for (let index = 0; index < count; index++) place[rows[index]!] = index + 1;
  for (let choice = 0; choice < CHOICES; choice++) {
    for (let index = 1; index <= count; index++) weights[index * CHOICES + choice] = bytes[at++]!;
  }
  return writeSections(view.getUint32(4), [place, weights]);
}

/** Writes the rows of the features of `ids[at]` to `out`; returns how many there are. */
export function writeTaggerRows(
  table: WordTable,
  ids: Int32Array,
  first: number,
  last: number,
  at: number,
  tags: Uint8Array,
  out: Int32Array,
): number {
  const { word, cluster } = table;
  const wordClass = table.class;
  const id = ids[at]!;
  const before = at > first ? ids[at - 1]! : EDGE;
  const behind = at + 1 < last ? ids[at + 1]! : EDGE;
  const second = at + 2 < last ? ids[at + 2]! : EDGE;
  const t1 = at > first ? tags[at - 1]! : TAG_OF.edge;
  const t2 = at - 1 > first ? tags[at - 2]! : TAG_OF.edge;
  const guess = likeliestTag(table, behind);
  const here = wordClass[id]!;
  let count = 0;
  out[count++] = CLASS + CLASSES + here;
  out[count++] = CLASS + 2 * CLASSES + wordClass[behind]!;
  out[count++] = CLASS + 3 * CLASSES + wordClass[second]!;
  out[count++] = CLASS + wordClass[before]!;
  out[count++] = SUFFIX + table.suffix[id]!;
  out[count++] = CLUSTER + CLUSTERS + cluster[id]!;
  out[count++] = CLUSTER + cluster[before]!;
  out[count++] = CLUSTER + 2 * CLUSTERS + cluster[behind]!;
  out[count++] = TAG_BEFORE + t1;
  out[count++] = TAGS_BEFORE + t2 * TAGS + t1;
  out[count++] = TAG_BEFORE_CLASS + t1 * CLASSES + here;
  out[count++] = CLASS_GUESS + here * TAGS + guess;
  out[count++] = TAG_GUESS + t1 * TAGS + guess;
  out[count++] = GUESSES + guess * TAGS + likeliestTag(table, second);
  const known = word[id]!;
  if (known > 0) {
    out[count++] = WORD + known;
    if (known < PAIRED_WORDS) {
      out[count++] = WORD_TAG + known * TAGS + t1;
      out[count++] = WORD_GUESS + known * TAGS + guess;
    }
  }
  if (word[before]! < NEAR_WORDS) out[count++] = WORD_BEFORE + word[before]!;
  if (word[behind]! < NEAR_WORDS) out[count++] = WORD_BEHIND + word[behind]!;
  return count;
}

/** What a word is most often. */
export function likeliestTag(table: WordTable, id: number): number {
  return table.tag[id]! || (table.class[id]! > 0 ? table.choices[table.class[id]! - 1]![0]! : TAG_OF.edge);
}

const rows = new Int32Array(TAGGER_FEATURES);

/** The part of speech among `choices` with the highest score, by `rows[0, count)`. */
function choose({ place, weights }: TaggerWeights, choices: Uint8Array, count: number): number {
  for (let row = 0; row < count; row++) rows[row] = place[rows[row]!]! * CHOICES;
  let best = choices[0]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < choices.length; index++) {
    const choice = choices[index]! - FIRST_CHOICE;
    let score = 0;
    for (let row = 0; row < count; row++) score += weights[rows[row]! + choice]!;
    if (score <= top) continue;
    top = score;
    best = choices[index]!;
  }
  return best;
}

/**
 * The tags of all items, from left to right: most words can be one part of speech only, the others are
 * decided by the words beside them and the tags before them.
 *
 * @param isWanted the sentences that are looked at; all of them unless told
 */
export function tagItems(
  weights: TaggerWeights,
  table: WordTable,
  items: Items,
  ids: Int32Array,
  isWanted: Uint8Array | null = null,
): Uint8Array {
  const tags = zeros(Uint8Array, items.count);
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    if (isWanted?.[sentence] === 0) continue;
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    for (let at = first; at < last; at++) {
      const id = ids[at]!;
      let tag = table.tag[id]!;
      if (tag === 0) {
        const count = writeTaggerRows(table, ids, first, last, at, tags, rows);
        tag = choose(weights, table.choices[table.class[id]! - 1]!, count);
      }
      tags[at] = table.refinement[id] === 0 ? tag : refineTag(tag, table.refinement[id]!);
    }
  }
  return tags;
}
