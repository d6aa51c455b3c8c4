import { combine, hashText } from '../model/feature-hash.js';
import { buildKeyTable, findKey, type KeyTable, keyTableSections, readKeyTable } from '../model/key-table.js';
import { isLaidOut, ModelMismatchError, readSections, writeSections } from '../model/model-file.js';
import { readSortedKeys, sizeOfKeys } from '../model/sorted-keys.js';

const NAME = 'entity-names';

/** In a {@link PhraseTable} value, beside one bit a type: longer phrases begin with these words. */
export const PHRASE_GOES_ON = 16;
/** No name of the table has more words. */
export const LONGEST_PHRASE = 7;

/**
 * Known names and the types they may have: what each run of words, as the hash of its lower-case forms,
 * is: bit `t` for a name of `ENTITY_TYPES[t]`, {@link PHRASE_GOES_ON} for the beginning of one.
 */
export type PhraseTable = KeyTable;

/** The hash of a run of words, by the hash of the run before its last word (0 for none). */
export function hashPhrase(before: number, lowerHash: number): number {
  return combine(before, lowerHash);
}

/**
 * Reads a table from its file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parsePhraseTable(bytes: Uint8Array): PhraseTable {
  const laidOut = isLaidOut(bytes) ? bytes : layOutPhraseTable(bytes);
  const [keys, values] = readSections(NAME, laidOut, hashText(NAME));
  return readKeyTable(keys!, values!);
}

/** The compact file: the number of keys, the sorted keys, their values. */
export function layOutPhraseTable(bytes: Uint8Array): Uint8Array {
  const count = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (bytes.length !== 4 + sizeOfKeys(count) + count) {
    throw new ModelMismatchError(`the model "${NAME}" is cut off, or no table of names`);
  }
  const values = bytes.subarray(4 + sizeOfKeys(count));
  const table = buildPhraseTable(readSortedKeys(bytes.subarray(4), count), values);
  return writeSections(hashText(NAME), keyTableSections(table));
}

/** @param keys sorted; `values[i]` belongs to `keys[i]`. */
export function buildPhraseTable(keys: Uint32Array, values: Uint8Array): PhraseTable {
  return buildKeyTable(keys, values);
}

export function findPhrase(table: PhraseTable, hash: number): number {
  return findKey(table, hash);
}
