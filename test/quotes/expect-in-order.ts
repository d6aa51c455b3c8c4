import { expect } from 'vitest';
import type { MarkedStretch } from '../../src/quotes/pair-marks.js';

/** Stretches stand one behind the other within a text of `length` units, each with its marks around its words. */
export function expectInOrder(stretches: readonly MarkedStretch[], length: number): void {
  let end = 0;
  for (const stretch of stretches) {
    expect(stretch.start).toBeGreaterThanOrEqual(end);
    expect(stretch.innerStart).toBeGreaterThanOrEqual(stretch.start);
    expect(stretch.innerEnd).toBeGreaterThan(stretch.innerStart);
    expect(stretch.end).toBeGreaterThanOrEqual(stretch.innerEnd);
    end = stretch.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}
