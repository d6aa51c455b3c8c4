import type { LineWords } from './line-words.js';

/** The words of a line in order as one number of 53 bits. */
export function keyOfWords({ firstWord, wordHash }: LineWords, line: number): number {
  let high = 0;
  let low = 0;
  for (let w = firstWord[line]!; w < firstWord[line + 1]!; w++) {
    const hash = wordHash[w]!;
    high = Math.imul(high ^ hash, 0x85ebca6b) ^ (high >>> 13);
    low = (Math.imul(low, 31) + hash) | 0;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
