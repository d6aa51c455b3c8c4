import { combine } from '../model/feature-hash.js';
import { readSortedKeys, sizeOfKeys } from '../model/sorted-keys.js';

/** In a {@link PhraseTable} value, beside one bit a type: longer phrases begin with these words. */
export const PHRASE_GOES_ON = 16;
/** No name of the table has more words. */
export const LONGEST_PHRASE = 7;

/**
 * Known names and the types they may have: what each run of words, as the hash of its lower-case forms,
 * is: bit `t` for a name of `ENTITY_TYPES[t]`, {@link PHRASE_GOES_ON} for the beginning of one.
 */
export interface PhraseTable {
  readonly keys: Uint32Array;
  /** One entry a slot; 0 where the slot is empty. */
  readonly values: Uint8Array;
}

/** The hash of a run of words, by the hash of the run before its last word (0 for none). */
export function hashPhrase(before: number, lowerHash: number): number {
  return combine(before, lowerHash);
}

/** Reads a table from its (decompressed) file: the number of keys, the keys, their values. */
export function parsePhraseTable(bytes: Uint8Array): PhraseTable {
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const values = bytes.subarray(4 + sizeOfKeys(count), 4 + sizeOfKeys(count) + count);
  return buildPhraseTable(readSortedKeys(bytes.subarray(4), count), values);
}

/** @param keys sorted; `values[i]` belongs to `keys[i]`. */
export function buildPhraseTable(keys: Uint32Array, values: Uint8Array): PhraseTable {
  let size = 16;
  while (keys.length > size * 0.6) size *= 2;
  const table = { keys: new Uint32Array(size), values: new Uint8Array(size) };
  for (let index = 0; index < keys.length; index++) {
    let slot = keys[index]! & (size - 1);
    while (table.values[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = keys[index]!;
    table.values[slot] = values[index]!;
  }
  return table;
}

export function findPhrase(table: PhraseTable, hash: number): number {
  const mask = table.keys.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const value = table.values[slot]!;
    if (value === 0 || table.keys[slot] === hash) return value;
  }
}
