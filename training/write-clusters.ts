import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';

/** The compact file of clusters of words, as `parseWordClusters` reads it. */
export function encodeClusters(
  clusterByKey: ReadonlyMap<number, number>,
  larger: ArrayLike<number>,
  largest: ArrayLike<number>,
): Uint8Array {
  const keys = Uint32Array.from(clusterByKey.keys()).sort();
  const count = larger.length;
  const head = 8 + 2 * count;
  const low = head + sizeOfKeys(keys.length);
  const bytes = new Uint8Array(low + 2 * keys.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length);
  view.setUint32(4, count);
  bytes.set(Array.from(larger), 8);
  bytes.set(Array.from(largest), 8 + count);
  writeSortedKeys(keys, bytes.subarray(head));
  keys.forEach((key, index) => {
    const cluster = clusterByKey.get(key)!;
    bytes[low + index] = cluster & 255;
    bytes[low + keys.length + index] = cluster >> 8;
  });
  return bytes;
}
