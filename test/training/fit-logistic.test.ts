import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../training/fit-logistic.js';

const example = (rows: number[], isPositive: boolean, ...amounts: number[]): Example => ({
  rows,
  isPositive,
  amounts: Float64Array.from(amounts),
});
const options = { l2: 1, fewest: 2 };

describe('fitLogistic', () => {
  it('gives a row that speaks for what is sought a weight above 0, one against it below', () => {
    const from = [example([0], true), example([0], true), example([1], false), example([1], false)];
    const { weights } = fitLogistic(from, 2, options);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(weights[1]).toBeLessThan(-0.3);
  });

  it('learns how much an amount counts', () => {
    const from = [example([], true, 2), example([], true, 1), example([], false, -1), example([], false, -2)];
    const { slopes } = fitLogistic(from, 0, options);
    expect(slopes[0]).toBeGreaterThan(0.3);
  });

  it('leaves out rows that hold of too few', () => {
    const { weights } = fitLogistic(
      [example([0], true), example([1], false), example([1], false)],
      2,
      options,
    );
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeLessThan(0);
  });
});
