import { asUint16, asUint32, type Section } from './model-file.js';

/** Small numbers by 32-bit keys, in a power-of-two table of open addressing. */
export interface KeyTable {
  /** One entry a slot; 0 for an empty slot. */
  readonly keys: Uint32Array;
  /** One entry a slot. */
  readonly values: Uint16Array;
}

/** @param values `values[i]`, never 0, belongs to `keys[i]`; of equal keys the first one counts. */
export function buildKeyTable(keys: Uint32Array, values: ArrayLike<number>): KeyTable {
  let size = 16;
  while (keys.length > size * 0.6) size *= 2;
  const table = { keys: new Uint32Array(size), values: new Uint16Array(size) };
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]! || 1;
    let slot = key >>> Math.clz32(size - 1);
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.values[slot] = values[index]!;
  }
  return table;
}

/** The number that belongs to a key, or 0 for a key that is not there. */
export function findKey(table: KeyTable, key: number): number {
  const { keys } = table;
  const mask = keys.length - 1;
  const wanted = key || 1;
  for (let slot = wanted >>> Math.clz32(mask); ; slot = (slot + 1) & mask) {
    const found = keys[slot]!;
    if (found === wanted) return table.values[slot]!;
    if (found === 0) return 0;
  }
}

/** A table as two sections of a model file. */
export function keyTableSections(table: KeyTable): [Section, Section] {
  return [table.keys, table.values];
}

export function readKeyTable(keys: Uint8Array, values: Uint8Array): KeyTable {
  return { keys: asUint32(keys), values: asUint16(values) };
}
