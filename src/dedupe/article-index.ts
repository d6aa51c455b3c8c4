import { countBelow, type Shingles } from './shingle-article.js';

/** Another article that says the same, in whole or in part. */
export interface Copy {
  /** Its number in the index, in the order of adding. */
  readonly article: number;
  /** The part of the shorter one's shingles that the longer one has too, 0 to 1; 1 for an exact copy. */
  readonly similarity: number;
  /** The part of the later one's shingles that the earlier one has, 0 to 1. */
  readonly coverage: number;
}

/** What an index keeps of an article; see {@link Shingles}. */
export type IndexEntry = Pick<Shingles, 'whole' | 'level' | 'hashes'>;

/** The least part shared by which two articles are taken for copies. */
export const DEFAULT_THRESHOLD = 0.25;

/** Fewer shared shingles may be a phrase that everyone uses. */
const FEWEST_SHARED = 8;
/** The same, where only a sample of the shingles is compared. */
const FEWEST_SHARED_OF_SAMPLE = 5;
/** A sample of so many shingles finds candidates, or one in `2 ** 3` of a long article's; all that are kept decide. */
const MOST_INDEXED = 28;
const SPARSEST_LEVEL = 3;
/** A shingle of more articles than this is a phrase of the trade: `said in a statement`. */
const MOST_ARTICLES = 20;
/** What an earlier article covers to this part is found where that is, and need not be indexed itself. */
const COVERED = 0.9;

/** Figures and names are shared at least this much as often as other words. */
const LEAST_TELLING = 0.35;
/** Too few to tell by. */
const TELLING_SLACK = 3;

const CHUNK = 1 << 18;

/**
 * Finds the copies of articles among those added before. All in typed arrays: four bytes a shingle kept
 * and some twelve an indexed one, under a kilobyte for an article of two hundred words.
 */
export class ArticleIndex {
  count = 0;

  private readonly chunks: Uint32Array[] = [];
  private chunkUsed = 0;
  /** By article: where its shingles start, how many there are, and their level. */
  private start = new Float64Array(64);
  private size = new Uint8Array(64);
  private level = new Uint8Array(64);
  private whole = new Float64Array(64);
  private originals = new WholeTable();

  /** Open addressing by shingle: the last posting + 1, or 0; how many articles have the shingle. */
  private keys = new Uint32Array(1 << 10);
  private heads = new Int32Array(1 << 10);
  private articles = new Uint8Array(1 << 10);
  private used = 0;
  private postingArticle = new Int32Array(1 << 10);
  private postingNext = new Int32Array(1 << 10);
  private postings = 0;

  /** The articles that share an indexed shingle with the one looked for, and the same as flags. */
  private candidates: number[] = [];
  private isCandidate = new Uint8Array(64);

  /** The articles that `shingles` is a copy of, the closest first. */
  findCopies(shingles: Shingles, threshold = DEFAULT_THRESHOLD): Copy[] {
    const original = shingles.words > 0 ? this.originals.find(this.whole, shingles.whole) : -1;
    if (original >= 0) return [{ article: original, similarity: 1, coverage: 1 }];
    this.findCandidates(shingles);
    const copies: Copy[] = [];
    for (const article of this.candidates) {
      this.isCandidate[article] = 0;
      const copy = this.compare(article, shingles);
      if (copy && copy.similarity >= threshold) copies.push(copy);
    }
    return copies.sort((a, b) => b.similarity - a.similarity || a.article - b.article);
  }

  /** Adds an article, of which {@link findCopies} gave `copies`; returns its number. */
  add(shingles: Shingles, copies: readonly Copy[]): number {
    const article = this.count++;
    if (article === this.size.length) this.growArticles();
    this.whole[article] = shingles.whole;
    if (copies[0]?.similarity !== 1 && shingles.words > 0) this.originals.add(this.whole, article);
    if (!copies.some(({ coverage }) => coverage >= COVERED)) this.index(article, shingles);
    return article;
  }

  private index(article: number, shingles: Pick<Shingles, 'hashes' | 'level'>): void {
    this.store(article, shingles);
    const indexed = countIndexed(shingles);
    for (let at = 0; at < indexed; at++) this.post(shingles.hashes[at]!, article);
  }

  private shinglesOf(article: number): Uint32Array {
    const from = this.start[article]! % CHUNK;
    const chunk = this.chunks[Math.floor(this.start[article]! / CHUNK)]!;
    return chunk.subarray(from, from + this.size[article]!);
  }

  /** What is kept of an article, to be saved; without shingles where an earlier one covers it. */
  entry(article: number): IndexEntry {
    const size = this.size[article]!;
    return {
      whole: this.whole[article]!,
      level: this.level[article]!,
      hashes: size === 0 ? new Uint32Array(0) : this.shinglesOf(article),
    };
  }

  /** Adds an article as {@link entry} gave it. */
  restore({ whole, level, hashes }: IndexEntry): void {
    const article = this.count++;
    if (article === this.size.length) this.growArticles();
    this.whole[article] = whole;
    if (whole !== 0) this.originals.add(this.whole, article);
    if (hashes.length > 0) this.index(article, { hashes, level });
  }

  /** Bytes held by the typed arrays. */
  get byteLength(): number {
    const arrays = [
      ...[this.start, this.size, this.level, this.whole, this.keys, this.heads, this.articles],
      ...[this.postingArticle, this.postingNext, this.isCandidate, ...this.chunks],
    ];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, this.originals.byteLength);
  }

  private findCandidates(shingles: Shingles): void {
    this.candidates.length = 0;
    const indexed = countIndexed(shingles);
    for (let at = 0; at < indexed; at++) {
      const slot = this.slotOf(shingles.hashes[at]!);
      if (this.heads[slot] === 0 || this.articles[slot]! > MOST_ARTICLES) continue;
      for (let posting = this.heads[slot]! - 1; posting >= 0; posting = this.postingNext[posting]! - 1) {
        const article = this.postingArticle[posting]!;
        if (this.isCandidate[article] === 1) continue;
        this.isCandidate[article] = 1;
        this.candidates.push(article);
      }
    }
  }

  /** How an article compares to `shingles`; `null` where too little is shared to tell. */
  private compare(article: number, shingles: Shingles): Copy | null {
    const level = Math.max(this.level[article]!, shingles.level);
    const limit = 2 ** (32 - level);
    const other = this.shinglesOf(article);
    const countA = countBelow(shingles.hashes, shingles.hashes.length, limit);
    const countB = countBelow(other, other.length, limit);
    const { shared, telling } = countCommon(shingles.hashes, countA, other, countB);
    if (shared < (level === 0 ? FEWEST_SHARED : FEWEST_SHARED_OF_SAMPLE)) return null;
    const [shorter, count] = countA <= countB ? [shingles.hashes, countA] : [other, countB];
    if (followsPattern(shorter, count, shared, telling)) return null;
    // Only an article with all the same words is an exact copy.
    const similarity = Math.min(shared / count, 0.999);
    return { article, similarity, coverage: shared / countA };
  }

  private store(article: number, { hashes, level }: Pick<Shingles, 'hashes' | 'level'>): void {
    if (this.chunks.length === 0 || this.chunkUsed + hashes.length > CHUNK) {
      this.chunks.push(new Uint32Array(CHUNK));
      this.chunkUsed = 0;
    }
    this.chunks[this.chunks.length - 1]!.set(hashes, this.chunkUsed);
    this.start[article] = (this.chunks.length - 1) * CHUNK + this.chunkUsed;
    this.size[article] = hashes.length;
    this.level[article] = level;
    this.chunkUsed += hashes.length;
  }

  private post(hash: number, article: number): void {
    if (this.used * 4 > this.keys.length * 3) this.growSlots();
    const slot = this.slotOf(hash);
    if (this.heads[slot] === 0) {
      this.used++;
      this.keys[slot] = hash;
    } else if (this.articles[slot]! > MOST_ARTICLES) return;
    this.articles[slot]!++;
    if (this.postings === this.postingArticle.length) this.growPostings();
    this.postingArticle[this.postings] = article;
    this.postingNext[this.postings] = this.heads[slot]!;
    this.heads[slot] = ++this.postings;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.heads[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private growSlots(): void {
    const { keys, heads, articles } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.heads = new Int32Array(this.keys.length);
    this.articles = new Uint8Array(this.keys.length);
    for (let old = 0; old < keys.length; old++) {
      if (heads[old] === 0) continue;
      const slot = this.slotOf(keys[old]!);
      this.keys[slot] = keys[old]!;
      this.heads[slot] = heads[old]!;
      this.articles[slot] = articles[old]!;
    }
  }

  private growPostings(): void {
    const size = Math.floor(this.postings * 1.5);
    this.postingArticle = enlarge(this.postingArticle, new Int32Array(size));
    this.postingNext = enlarge(this.postingNext, new Int32Array(size));
  }

  private growArticles(): void {
    const size = this.size.length * 2;
    this.start = enlarge(this.start, new Float64Array(size));
    this.size = enlarge(this.size, new Uint8Array(size));
    this.level = enlarge(this.level, new Uint8Array(size));
    this.whole = enlarge(this.whole, new Float64Array(size));
    this.isCandidate = enlarge(this.isCandidate, new Uint8Array(size));
  }
}

/** Articles by the hash of all their words: open addressing, article + 1 or 0. */
class WholeTable {
  private slots = new Int32Array(128);
  private used = 0;

  get byteLength(): number {
    return this.slots.byteLength;
  }

  find(whole: Float64Array, key: number): number {
    return this.slots[this.slotOf(whole, key)]! - 1;
  }

  add(whole: Float64Array, article: number): void {
    if (++this.used * 2 > this.slots.length) {
      const old = this.slots;
      this.slots = new Int32Array(old.length * 2);
      for (const entry of old) if (entry > 0) this.slots[this.slotOf(whole, whole[entry - 1]!)] = entry;
    }
    const slot = this.slotOf(whole, whole[article]!);
    if (this.slots[slot] === 0) this.slots[slot] = article + 1;
  }

  private slotOf(whole: Float64Array, key: number): number {
    const mask = this.slots.length - 1;
    let slot = (key ^ (key / 2 ** 32)) & mask;
    while (this.slots[slot] !== 0 && whole[this.slots[slot]! - 1] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

function countIndexed({ hashes }: Pick<Shingles, 'hashes'>): number {
  let count = hashes.length;
  for (let level = 1; level <= SPARSEST_LEVEL && count > MOST_INDEXED; level++) {
    count = countBelow(hashes, count, 2 ** (32 - level));
  }
  return count;
}

/** How many of the first hashes of two ascending lists are the same, and how many of those tell. */
function countCommon(
  a: Uint32Array,
  countA: number,
  b: Uint32Array,
  countB: number,
): { shared: number; telling: number } {
  let shared = 0;
  let telling = 0;
  let i = 0;
  let j = 0;
  while (i < countA && j < countB) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) {
      shared++;
      telling += a[i]! & 1;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { shared, telling };
}

/**
 * Whether two articles share the words of a pattern but not its figures and names, as two notices of
 * `Ohio Mattress said it filed a registration statement covering 75 mln dlrs` do. The words of an edited
 * copy are left or lost whatever they tell.
 */
function followsPattern(hashes: Uint32Array, count: number, shared: number, sharedTelling: number): boolean {
  let telling = 0;
  for (let at = 0; at < count; at++) telling += hashes[at]! & 1;
  const plain = count - telling;
  if (plain === 0 || telling === 0) return false;
  const plainShare = (shared - sharedTelling) / plain;
  return sharedTelling + TELLING_SLACK < LEAST_TELLING * plainShare * telling;
}

function enlarge<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
