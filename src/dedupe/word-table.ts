/** Bits for each of some words, by their hashes: open addressing in typed arrays. */
export class WordTable {
  private readonly keys: Uint32Array;
  private readonly bits: Uint8Array;

  /** @param entries hashes with bits; those of a word that comes again are added. */
  constructor(entries: readonly (readonly [hash: number, bits: number])[]) {
    let size = 16;
    while (size < entries.length * 8) size *= 2;
    this.keys = new Uint32Array(size);
    this.bits = new Uint8Array(size);
    for (const [hash, bits] of entries) {
      const slot = this.slotOf(hash);
      this.keys[slot] = hash;
      this.bits[slot]! |= bits;
    }
  }

  /** The bits of a word; 0 for one that is not in the table. */
  get(hash: number): number {
    return this.bits[this.slotOf(hash)]!;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.bits[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
