import { hashText } from './feature-hash.js';
import { buildKeyTable, findKey, type KeyTable, keyTableSections, readKeyTable } from './key-table.js';
import { isLaidOut, ModelMismatchError, readSections, writeSections } from './model-file.js';
import { readSortedKeys, sizeOfKeys } from './sorted-keys.js';

/** The models that hold clusters of words: see `src/model/word-clusters.md` and `word-kinds.md`. */
export type ClusterModel = 'word-clusters' | 'word-kinds';

/** Words in clusters: those that stand beside the same words, or those that make the same kind of name. */
export interface WordClusters {
  /** How many clusters there are; each belongs to one larger cluster, and that to one still larger. */
  readonly count: number;
  readonly larger: Uint8Array;
  readonly largest: Uint8Array;
  /** By the hash of a word: its cluster + 1. */
  readonly words: KeyTable;
}

const loaded = new WeakMap<(name: string) => Uint8Array, WordClusters>();

/** The clusters that ship with newskit, parsed once for all models that look at them. */
export function loadWordClusters(readModel: (name: string) => Uint8Array): WordClusters {
  let clusters = loaded.get(readModel);
  if (!clusters) {
    clusters = parseWordClusters('word-clusters', readModel('word-clusters'));
    loaded.set(readModel, clusters);
  }
  return clusters;
}

/**
 * Reads clusters from their file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseWordClusters(name: ClusterModel, bytes: Uint8Array): WordClusters {
  const laidOut = isLaidOut(bytes) ? bytes : layOutWordClusters(name, bytes);
  const [larger, largest, keys, clusters] = readSections(name, laidOut, hashText(name));
  return {
    count: larger!.length,
    larger: larger!,
    largest: largest!,
    words: readKeyTable(keys!, clusters!),
  };
}

/** The compact file: two counts, the larger clusters, the sorted keys, the low and the high bytes of the clusters. */
export function layOutWordClusters(name: ClusterModel, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length < 8 ? 0 : view.getUint32(0);
  const count = bytes.length < 8 ? 0 : view.getUint32(4);
  const head = 8 + 2 * count;
  const low = head + sizeOfKeys(words);
  if (bytes.length !== low + 2 * words) {
    throw new ModelMismatchError(`the model "${name}" is cut off, or no file of word clusters`);
  }
  const clusters = new Uint16Array(words);
  for (let word = 0; word < words; word++) {
    clusters[word] = 1 + bytes[low + word]! + 256 * bytes[low + words + word]!;
  }
  const table = buildKeyTable(readSortedKeys(bytes.subarray(head), words), clusters);
  return writeSections(hashText(name), [
    bytes.subarray(8, 8 + count),
    bytes.subarray(8 + count, head),
    ...keyTableSections(table),
  ]);
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

/** The cluster of a word in lower case, whatever accents it has; -1 for none. */
export function clusterOfFolded(clusters: WordClusters, lower: string): number {
  return lookUp(clusters, hashText(foldAccents(lower)));
}

/** `josé` as `jose`. */
export function foldAccents(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return lower;
}

function lookUp({ words }: WordClusters, key: number): number {
  return findKey(words, key) - 1;
}
