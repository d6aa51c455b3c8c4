interface ArrayKind<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, at: number, count: number): T;
}

const SLAB = 1 << 16;
const LARGEST = 1 << 14;
const ALIGNMENT = 8;

let slab = new ArrayBuffer(SLAB);
let used = 0;

/**
 * An array of zeros for what is known of one document. Memory of its own costs a typed array most of a microsecond, more than
 * it takes to fill, and an article needs dozens. So all but long ones are cut from slabs. What outlives its document is made
 * by `new`: it would keep a whole slab.
 */
export function zeros<T>(Kind: ArrayKind<T>, count: number): T {
  const size = count * Kind.BYTES_PER_ELEMENT;
  if (size > LARGEST) return new Kind(new ArrayBuffer(size), 0, count);
  if (used + size > SLAB) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  const at = used;
  used += (size + ALIGNMENT - 1) & -ALIGNMENT;
  return new Kind(slab, at, count);
}
