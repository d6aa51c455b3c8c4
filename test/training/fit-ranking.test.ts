import { describe, expect, it } from 'vitest';
import { type Choice, fitRanking } from '../../training/fit-ranking.js';

const OPTIONS = { epochs: 20, rate: 0.1, l1: 0.1, dropout: 0.2, sharpness: 6, models: 2 };

/** The other model likes the first choice a little better; the second is right, and row 1 tells it. */
const examples: Choice[][] = Array.from({ length: 40 }, (_, index) => [
  { rows: Int32Array.of(0, 2 + (index % 3)), score: 0.5, worth: 0 },
  { rows: Int32Array.of(1, 2 + (index % 3)), score: 0, worth: 1 },
]);

describe('learning to choose', () => {
  it('weighs what tells good choices from others, and nothing else', () => {
    const { weights, trust } = fitRanking(examples, 6, OPTIONS);
    expect(weights[1]! - weights[0]!).toBeGreaterThan(0.5 * trust);
    for (const row of [2, 3, 4, 5]) expect(weights[row]).toBeCloseTo(0);
  });

  it('gives the same weights every time', () => {
    expect(fitRanking(examples, 6, OPTIONS)).toEqual(fitRanking(examples, 6, OPTIONS));
  });
});
