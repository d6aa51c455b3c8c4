/** How linear models stand in their files, in the compact one (`NKLM`) and in the one that is searched in place. */

export const MODEL_MAGIC = 0x4e4b4c4d;
export const MODEL_VERSION = 1;
/** In a compact file, where transitions are 16-bit. */
export const FILE_FORBIDDEN = -32768;

/** The score of a transition that may not be; low enough that no sum of scores makes up for it. */
export const FORBIDDEN = -1_000_000;

/** What is added to a weight to make it a byte without a sign. */
export const BIAS = 128;

/** The 32-bit words of a row of weights, four labels each. */
export function wordsOfRow(labels: number): number {
  return (labels + 3) >> 2;
}

/** What a slot compares of a feature; never 0. */
export function checkOf(feature: number): number {
  return feature & 0xffff || 1;
}
