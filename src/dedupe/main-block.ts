import type { LineShapes } from './line-shapes.js';

/** The stretch of prose, with short lines between, that holds most words: the story, as a rule. */
export interface Block {
  readonly first: number;
  /** 0 where there is no prose. */
  readonly end: number;
}

/** So many lines without prose end a block. */
const WIDEST_GAP = 4;

export function findMainBlock({ count, isProse, words }: LineShapes): Block {
  let best = { first: 0, end: 0 };
  let most = 0;
  let first = -1;
  let last = -1;
  let sum = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && isProse[i] === 0) continue;
    if (i === count || (first >= 0 && i - last > WIDEST_GAP)) {
      if (sum > most) {
        most = sum;
        best = { first, end: last + 1 };
      }
      first = -1;
      sum = 0;
      if (i === count) break;
    }
    if (first < 0) first = i;
    last = i;
    sum += words[i]!;
  }
  return best;
}
