/**
 * A model as it is searched: arrays one behind the other, each where its elements may be read in place, so
 * that loading is reading one file. The build step lays models out from their compact files.
 *
 * The head is 32-bit numbers: magic, version, fingerprint, the file's size in bytes, the number of sections,
 * and for each section the size of an element and of the whole in bytes. All numbers are little-endian.
 */

/** `NKLO` as the bytes stand in the file. */
const MAGIC = 0x4f4c4b4e;
const VERSION = 1;
const HEAD = 5;
/** No element is larger, so that a section which begins at a multiple can be read in place. */
const ALIGNMENT = 8;

/** A model file that does not fit the code which reads it. */
export class ModelMismatchError extends Error {
  override readonly name = 'ModelMismatchError';
}

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Whether `bytes` are a model that is laid out, not a compact file of any kind. */
export function isLaidOut(bytes: Uint8Array): boolean {
  return bytes.length >= HEAD * 4 && viewOf(bytes).getUint32(0, true) === MAGIC;
}

/** @param fingerprint what {@link readSections} shall compare, such as the hash of a list of features. */
export function writeSections(
  fingerprint: number,
  sections: readonly Section[],
  isBigEndian = IS_BIG_ENDIAN,
): Uint8Array {
  let size = align((HEAD + 2 * sections.length) * 4);
  for (const { byteLength } of sections) size = align(size + byteLength);
  const bytes = new Uint8Array(size);
  const head = [MAGIC, VERSION, fingerprint, size, sections.length];
  for (const { BYTES_PER_ELEMENT, byteLength } of sections) head.push(BYTES_PER_ELEMENT, byteLength);
  const view = viewOf(bytes);
  head.forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  let at = align(head.length * 4);
  for (const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    if (isBigEndian) swapBytes(bytes.subarray(at, at + byteLength), BYTES_PER_ELEMENT);
    at = align(at + byteLength);
  }
  return bytes;
}

/**
 * The sections of a file, as their bytes; nothing is copied where `bytes` begin at an aligned place.
 *
 * @throws ModelMismatchError
 */
export function readSections(
  name: string,
  bytes: Uint8Array,
  fingerprint: number,
  isBigEndian = IS_BIG_ENDIAN,
): Uint8Array[] {
  if (!isLaidOut(bytes)) throw new ModelMismatchError(`the model "${name}" is not a newskit model file`);
  const view = viewOf(bytes);
  const head = (at: number) => view.getUint32(at * 4, true);
  if (head(1) !== VERSION) {
    throw new ModelMismatchError(
      `the model "${name}" is laid out in format ${head(1)}, this newskit reads format ${VERSION}`,
    );
  }
  if (head(2) !== fingerprint) {
    throw new ModelMismatchError(`the model "${name}" was trained with other features; train it again`);
  }
  if (head(3) !== bytes.length) {
    throw new ModelMismatchError(
      `the model "${name}" has ${bytes.length} of its ${head(3)} bytes; reinstall newskit`,
    );
  }
  const whole = bytes.byteOffset % ALIGNMENT === 0 && !isBigEndian ? bytes : new Uint8Array(bytes);
  const sections: Uint8Array[] = [];
  let at = align((HEAD + 2 * head(4)) * 4);
  for (let section = 0; section < head(4); section++) {
    const elementSize = head(HEAD + 2 * section);
    const size = head(HEAD + 2 * section + 1);
    const part = whole.subarray(at, at + size);
    if (isBigEndian) swapBytes(part, elementSize);
    sections.push(part);
    at = align(at + size);
  }
  return sections;
}

export function asUint16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

export function asUint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

export function asInt32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

export function asFloat64(bytes: Uint8Array): Float64Array {
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
}

function align(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function swapBytes(bytes: Uint8Array, elementSize: number): void {
  for (let at = 0; at < bytes.length; at += elementSize) bytes.subarray(at, at + elementSize).reverse();
}
