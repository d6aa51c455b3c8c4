const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * The lines seen so far, as 64-bit keys in an open-addressing table: twelve to twenty bytes a distinct
 * line, whatever its length. Two different lines among a hundred million have the same key by a chance of
 * one in three thousand.
 */
export class LineSet {
  count = 0;
  private low = new Uint32Array(1 << 12);
  private high = new Uint32Array(1 << 12);
  private counts: Uint32Array | null;

  /** @param counting whether to count how often each line is added. */
  constructor(private readonly counting = false) {
    this.counts = counting ? new Uint32Array(1 << 12) : null;
  }

  /** Adds a line by its key. Returns its slot where it is new, else -1 minus its slot. */
  add(low: number, high: number): number {
    if (this.count * 4 >= this.low.length * 3) this.grow();
    const slot = this.slotOf(low, high);
    if (this.counts && this.counts[slot]! < 0xffffffff) this.counts[slot]!++;
    if (this.low[slot] === low && this.high[slot] === high) return -1 - slot;
    this.low[slot] = low;
    this.high[slot] = high;
    this.count++;
    return slot;
  }

  /** How often the line with this key was added; 0 without counting. */
  countOf(low: number, high: number): number {
    return this.counts ? this.counts[this.slotOf(low, high)]! : 0;
  }

  private slotOf(low: number, high: number): number {
    const mask = this.low.length - 1;
    let slot = (low ^ (high >>> 7)) & mask;
    while (
      (this.low[slot] !== 0 || this.high[slot] !== 0) &&
      (this.low[slot] !== low || this.high[slot] !== high)
    ) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { low, high, counts } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    if (this.counting) this.counts = new Uint32Array(low.length * 2);
    for (let old = 0; old < low.length; old++) {
      if (low[old] === 0 && high[old] === 0) continue;
      const slot = this.slotOf(low[old]!, high[old]!);
      this.low[slot] = low[old]!;
      this.high[slot] = high[old]!;
      if (counts) this.counts![slot] = counts[old]!;
    }
  }
}

/** Where {@link keyOfLine} puts a key, so that none is made for every line. */
export interface LineKey {
  low: number;
  high: number;
  /** Where the line ends: at its line feed, or at the end of the bytes. */
  end: number;
}

/** The key of the line that begins at `from`; its line feed does not count. */
export function keyOfLine(bytes: Uint8Array, from: number, key: LineKey): void {
  const length = bytes.length;
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === LF) break;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x5bd1e995) + 0x38495ab5;
  }
  finish(low, high, at, key);
}

/**
 * As {@link keyOfLine}, but lines that differ in case and spaces alone have one key. Case folds beyond
 * ASCII too.
 */
export function keyOfFoldedLine(bytes: Uint8Array, from: number, key: LineKey): void {
  const length = bytes.length;
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  let hasText = false;
  let hasSpace = false;
  let at = from;
  for (; at < length; at++) {
    let byte = bytes[at]!;
    if (byte === LF) break;
    if (byte >= 0x80) {
      keyOfWideLine(bytes, from, key);
      return;
    }
    if (byte === SPACE || (byte >= 9 && byte <= CR)) {
      hasSpace = true;
      continue;
    }
    if (hasSpace && hasText) {
      low = Math.imul(low ^ SPACE, 0x01000193);
      high = Math.imul(high ^ SPACE, 0x5bd1e995) + 0x38495ab5;
    }
    hasSpace = false;
    hasText = true;
    if (byte >= 65 && byte <= 90) byte |= 32;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x5bd1e995) + 0x38495ab5;
  }
  finish(low, high, at, key);
}

function keyOfWideLine(bytes: Uint8Array, from: number, key: LineKey): void {
  const found = bytes.indexOf(LF, from);
  const end = found < 0 ? bytes.length : found;
  const folded = new TextDecoder()
    .decode(bytes.subarray(from, end))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  keyOfLine(new TextEncoder().encode(folded), 0, key);
  key.end = end;
}

function finish(low: number, high: number, end: number, key: LineKey): void {
  const mixed = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  const mixedHigh = Math.imul(high ^ (high >>> 13), 0x297a2d39);
  key.high = (mixedHigh ^ (mixedHigh >>> 16) ^ mixed) >>> 0;
  // Zero is an empty slot.
  key.low = (mixed ^ (mixed >>> 12)) >>> 0 || 1;
  key.end = end;
}
