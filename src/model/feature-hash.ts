/**
 * Features are 32-bit hashes: of a template's number and of the words it looks at. All are unsigned, so
 * that they sort and print as they are stored.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hash of `text[from, to)`, well mixed in all its bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return mix(hash ^ (to - from));
}

/** One feature of two parts, such as a template and a word's hash; the order matters. */
export function combine(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca77));
}

/** MurmurHash3's finaliser: every bit of the input reaches every bit of the output. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
