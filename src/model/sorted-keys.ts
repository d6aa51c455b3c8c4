/**
 * Sorted 32-bit keys in a file: the differences from key to key, byte by byte: first the lowest byte of each,
 * then the next. The high bytes are nearly all 0 and compress to nothing.
 */

/** The size in bytes of `count` keys. */
export function sizeOfKeys(count: number): number {
  return count * 4;
}

/** Reads `count` keys from the beginning of `bytes`. */
export function readSortedKeys(bytes: Uint8Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let key = 0;
  for (let index = 0; index < count; index++) {
    const delta =
      bytes[index]! |
      (bytes[count + index]! << 8) |
      (bytes[2 * count + index]! << 16) |
      (bytes[3 * count + index]! << 24);
    key = (key + delta) >>> 0;
    keys[index] = key;
  }
  return keys;
}

/** Writes sorted keys to the beginning of `bytes`. */
export function writeSortedKeys(keys: ArrayLike<number>, bytes: Uint8Array): void {
  let previous = 0;
  for (let index = 0; index < keys.length; index++) {
    const delta = (keys[index]! - previous) >>> 0;
    previous = keys[index]!;
    for (let plane = 0; plane < 4; plane++) {
      bytes[plane * keys.length + index] = (delta >>> (8 * plane)) & 255;
    }
  }
}
