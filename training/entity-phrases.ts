import { ENTITY_TYPES, typeOfLabel } from '../src/entities/entity-labels.js';
import {
  buildPhraseTable,
  hashPhrase,
  LONGEST_PHRASE,
  PHRASE_GOES_ON,
  type PhraseTable,
} from '../src/entities/phrase-table.js';
import { hashText } from '../src/model/feature-hash.js';
import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';
import type { LabelledArticle } from './entity-data.js';

/** Names as their lower-case words, with how often each type was meant. */
export type PhraseCounts = Map<string, number[]>;

/** Adds the names of an article, by their lower-case tokens. */
export function countPhrases(
  { segmentation, gold }: Pick<LabelledArticle, 'segmentation' | 'gold'>,
  vocabulary: Vocabulary,
  into: PhraseCounts,
): void {
  const { tokens } = segmentation;
  for (let at = 0; at < tokens.count; at++) {
    if (gold[at] === 0) continue;
    let end = at + 1;
    const place = (gold[at]! - 1) & 3;
    if (place === 0) while (end < tokens.count && gold[end] !== 0 && ((gold[end - 1]! - 1) & 3) !== 2) end++;
    const words: string[] = [];
    for (let token = at; token < end; token++) words.push(vocabulary.lower(tokens.lexeme[token]!));
    if (words.length <= LONGEST_PHRASE) addPhrase(into, words.join(' '), typeOfLabel(gold[at]!), 1);
    at = end - 1;
  }
}

export function addPhrase(into: PhraseCounts, phrase: string, type: number, count: number): void {
  const counts = into.get(phrase) ?? ENTITY_TYPES.map(() => 0);
  counts[type]! += count;
  into.set(phrase, counts);
}

/**
 * The table's sorted keys and their values: for each phrase the types that a quarter of its uses have, and
 * those it has by the lists of known names.
 */
export function listPhrases(
  counts: PhraseCounts,
  known: ReadonlyMap<string, number>,
): { keys: Uint32Array; values: Uint8Array } {
  const values = new Map<number, number>();
  const add = (phrase: string, mask: number) => {
    const words = phrase.split(' ');
    let hash = 0;
    words.forEach((word, index) => {
      hash = hashPhrase(hash, hashText(word));
      const isWhole = index === words.length - 1;
      values.set(hash, (values.get(hash) ?? 0) | (isWhole ? mask : PHRASE_GOES_ON));
    });
  };
  for (const [phrase, types] of counts) {
    const total = types.reduce((sum, count) => sum + count);
    let mask = 0;
    types.forEach((count, type) => {
      if (count >= total * 0.25) mask |= 1 << type;
    });
    add(phrase, mask);
  }
  for (const [phrase, mask] of known) add(phrase, mask);
  const keys = Uint32Array.from(values.keys()).sort();
  return { keys, values: Uint8Array.from(keys, (key) => values.get(key)!) };
}

export function phraseTable(counts: PhraseCounts, known: ReadonlyMap<string, number>): PhraseTable {
  const { keys, values } = listPhrases(counts, known);
  return buildPhraseTable(keys, values);
}

/** The file of a phrase table, as `parsePhraseTable` reads it. */
export function encodePhrases(counts: PhraseCounts, known: ReadonlyMap<string, number>): Uint8Array {
  const { keys, values } = listPhrases(counts, known);
  const bytes = new Uint8Array(4 + sizeOfKeys(keys.length) + keys.length);
  new DataView(bytes.buffer).setUint32(0, keys.length);
  writeSortedKeys(keys, bytes.subarray(4));
  bytes.set(values, 4 + sizeOfKeys(keys.length));
  return bytes;
}
