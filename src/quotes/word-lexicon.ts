import { hashText } from '../model/feature-hash.js';
import {
  asUint16,
  asUint32,
  isLaidOut,
  ModelMismatchError,
  readSections,
  writeSections,
} from '../model/model-file.js';
import { readSortedKeys, sizeOfKeys } from '../model/sorted-keys.js';

const NAME = 'quote-words';

/** The words that the models of quotes know: what parts of speech they may be, and their numbers as features. */
export interface WordLexicon {
  /** For each class of ambiguity the parts of speech in it, the commonest first. */
  readonly classes: readonly Uint8Array[];
  readonly keys: Uint32Array;
  /** One entry a slot, as the next two: the word's class + 1; 0 for an empty slot. */
  readonly classOf: Uint8Array;
  /** The number of a frequent word, from 1. */
  readonly word: Uint16Array;
  /** The number of a word's lemma that is in some cue, from 1. */
  readonly lemma: Uint16Array;
  /** 1 for a word that some cue begins with. */
  readonly startsCue: Uint8Array;
}

/** Rows for words and lemmas of the models' features. */
export const WORDS = 6144;
export const LEMMAS = 1024;
/** Words up to this number are the most frequent ones, many of them function words. */
export const TOP_WORDS = 512;
/** Room for classes, each with a capital or not. */
export const CLASSES = 512;

/**
 * Reads a lexicon from its file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseWordLexicon(bytes: Uint8Array): WordLexicon {
  const laidOut = isLaidOut(bytes) ? bytes : layOutWordLexicon(bytes);
  const [sizes, tags, keys, classOf, word, lemma, startsCue] = readSections(NAME, laidOut, hashText(NAME));
  const classes: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes!) {
    classes.push(tags!.subarray(at, at + size));
    at += size;
  }
  return {
    classes,
    keys: asUint32(keys!),
    classOf: classOf!,
    word: asUint16(word!),
    lemma: asUint16(lemma!),
    startsCue: startsCue!,
  };
}

/**
 * The compact file: the classes, the sorted keys, and for each its class, the low and the high bytes of its word,
 * the low and the high bytes of its lemma; the highest bit there is that of `startsCue`.
 */
export function layOutWordLexicon(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6) throw new ModelMismatchError(`the model "${NAME}" is cut off`);
  const count = view.getUint32(0);
  const sizes = bytes.subarray(6, 6 + view.getUint16(4));
  let at = 6 + sizes.length;
  const tags = bytes.subarray(at, at + sizes.reduce((sum, one) => sum + one, 0));
  at += tags.length;
  if (bytes.length !== at + sizeOfKeys(count) + 5 * count) {
    throw new ModelMismatchError(`the model "${NAME}" is cut off, or no list of words`);
  }
  const sorted = readSortedKeys(bytes.subarray(at), count);
  at += sizeOfKeys(count);
  let size = 16;
  while (count > size * 0.6) size *= 2;
  const keys = new Uint32Array(size);
  const classOf = new Uint8Array(size);
  const word = new Uint16Array(size);
  const lemma = new Uint16Array(size);
  const startsCue = new Uint8Array(size);
  const shift = Math.clz32(size - 1);
  for (let index = 0; index < count; index++) {
    let slot = sorted[index]! >>> shift;
    while (classOf[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = sorted[index]!;
    classOf[slot] = 1 + bytes[at + index]!;
    word[slot] = bytes[at + count + index]! + 256 * bytes[at + 2 * count + index]!;
    const high = bytes[at + 4 * count + index]!;
    lemma[slot] = bytes[at + 3 * count + index]! + 256 * (high & 127);
    startsCue[slot] = high >> 7;
  }
  return writeSections(hashText(NAME), [sizes, tags, keys, classOf, word, lemma, startsCue]);
}

/** The slot of a word in the lexicon's arrays, or -1 for one that it does not know. */
export function slotOfWord({ keys, classOf }: WordLexicon, word: string): number {
  const key = hashText(word);
  const mask = keys.length - 1;
  for (let slot = key >>> Math.clz32(mask); classOf[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === key) return slot;
  }
  return -1;
}

/** Numbers are one word by their number of digits, so that none is learned by heart. */
export function shorten(lower: string): string {
  return /^[\d.,:]+$/.test(lower) ? `#${Math.min(4, lower.length)}` : lower;
}

export function stem(lower: string): string {
  return lower.length > 5 ? lower.replace(/(?:ing|ed|es|s)$/, '') : lower;
}
