import { ArticleIndex } from './article-index.js';

/** What a saved index calls its articles: by id and file. */
export type ArticleId = readonly [id: string, file: string | null];

/** A file that is no saved index, or one of another version, or damaged. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
}

/** `NKIX`, and the version of the format. */
const MAGIC = 0x4e4b4958;
const VERSION = 1;
const HEADER = 20;

/**
 * An index as a file: magic, version, checksum, number of articles and length of the names; the names as
 * JSON; then of all articles their whole-text keys, levels, numbers of shingles, and shingles.
 */
export function encodeIndex(index: ArticleIndex, names: readonly ArticleId[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(names));
  const entries = Array.from({ length: index.count }, (_, article) => index.entry(article));
  const shingles = entries.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bytes = new Uint8Array(HEADER + json.length + entries.length * 10 + shingles * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, VERSION);
  view.setUint32(12, entries.length);
  view.setUint32(16, json.length);
  bytes.set(json, HEADER);
  let at = HEADER + json.length;
  for (const { whole, level, hashes } of entries) {
    view.setFloat64(at, whole);
    bytes[at + 8] = level;
    bytes[at + 9] = hashes.length;
    at += 10;
  }
  for (const { hashes } of entries) {
    for (const hash of hashes) {
      view.setUint32(at, hash);
      at += 4;
    }
  }
  view.setUint32(8, checksum(bytes));
  return bytes;
}

/** @throws IndexFileError */
export function decodeIndex(bytes: Uint8Array): { index: ArticleIndex; names: ArticleId[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) throw new IndexFileError('is no newskit index');
  if (view.getUint32(4) !== VERSION) {
    throw new IndexFileError(`has version ${view.getUint32(4)}, this newskit reads version ${VERSION}`);
  }
  if (view.getUint32(8) !== checksum(bytes)) throw new IndexFileError('is damaged; make it anew');
  const count = view.getUint32(12);
  const namesEnd = HEADER + view.getUint32(16);
  const names = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, namesEnd))) as ArticleId[];
  const index = new ArticleIndex();
  let at = namesEnd + count * 10;
  for (let article = 0; article < count; article++) {
    const entry = namesEnd + article * 10;
    const hashes = new Uint32Array(bytes[entry + 9]!);
    for (let k = 0; k < hashes.length; k++, at += 4) hashes[k] = view.getUint32(at);
    index.restore({ whole: view.getFloat64(entry), level: bytes[entry + 8]!, hashes });
  }
  return { index, names };
}

/** FNV-1a over all but the checksum itself. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 12; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}
