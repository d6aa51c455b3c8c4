import { describe, expect, it } from 'vitest';
import { zeros } from '../../src/document/zeros.js';

describe('arrays of zeros', () => {
  it('share no element, whatever their kinds and sizes', () => {
    const arrays = [1, 7, 100, 3000, 5000, 100_000].flatMap((count) => [
      zeros(Uint8Array, count),
      zeros(Float64Array, count),
      zeros(Uint16Array, count),
      zeros(Int32Array, count),
    ]);
    for (const [at, array] of arrays.entries()) {
      expect(array.every((value) => value === 0)).toBe(true);
      array.fill(at + 1);
    }
    for (const [at, array] of arrays.entries()) expect(array.every((value) => value === at + 1)).toBe(true);
    expect(zeros(Int32Array, 0)).toHaveLength(0);
  });
});
