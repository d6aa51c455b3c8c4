import { hashText } from './feature-hash.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/** Words that stand beside the same words share a cluster; found in raw news text. */
export interface WordClusters {
  /** How many clusters there are; each belongs to one larger cluster, and that to one still larger. */
  readonly count: number;
  readonly larger: Uint8Array;
  readonly largest: Uint8Array;
  /** One entry a slot: the hash of a word; the slot is empty where `clusters` is 0. */
  readonly keys: Uint32Array;
  /** One entry a slot: the word's cluster + 1. */
  readonly clusters: Uint16Array;
}

const loaded = new WeakMap<(name: string) => Uint8Array, WordClusters>();

/** The clusters that ship with newskit, parsed once for all models that look at them. */
export function loadWordClusters(readModel: (name: string) => Uint8Array): WordClusters {
  let clusters = loaded.get(readModel);
  if (!clusters) {
    clusters = parseWordClusters(readModel('word-clusters'));
    loaded.set(readModel, clusters);
  }
  return clusters;
}

/** Reads clusters from their (decompressed) file. */
export function parseWordClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const words = view.getUint32(0);
  const count = view.getUint32(4);
  const head = 8 + 2 * count;
  const sorted = readSortedKeys(bytes.subarray(head), words);
  const low = head + sizeOfKeys(words);
  let size = 16;
  while (words > size * 0.6) size *= 2;
  const keys = new Uint32Array(size);
  const clusters = new Uint16Array(size);
  for (let word = 0; word < words; word++) {
    let slot = sorted[word]! >>> Math.clz32(size - 1);
    while (clusters[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = sorted[word]!;
    clusters[slot] = 1 + bytes[low + word]! + 256 * bytes[low + words + word]!;
  }
  return {
    count,
    larger: bytes.subarray(8, 8 + count),
    largest: bytes.subarray(8 + count, head),
    keys,
    clusters,
  };
}

/** The cluster of a word as it is written, or else of `Kim` for `KIM`, or of `talks` for `Talks`; -1 for none. */
export function clusterOf(clusters: WordClusters, word: string): number {
  const exact = lookUp(clusters, hashText(word));
  if (exact >= 0) return exact;
  const lower = word.toLowerCase();
  if (lower === word) return -1;
  const capitalized = lookUp(clusters, hashText(word[0]! + lower.slice(1)));
  return capitalized >= 0 ? capitalized : lookUp(clusters, hashText(lower));
}

function lookUp(clusters: WordClusters, key: number): number {
  const mask = clusters.keys.length - 1;
  for (let slot = key >>> Math.clz32(mask); clusters.clusters[slot] !== 0; slot = (slot + 1) & mask) {
    if (clusters.keys[slot] === key) return clusters.clusters[slot]! - 1;
  }
  return -1;
}
