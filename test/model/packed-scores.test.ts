import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackScores } from '../../src/model/packed-scores.js';

const LABELS = 5;
const score = fc.integer({ min: -3000, max: 3000 });
const rows = fc.array(fc.array(score, { minLength: LABELS, maxLength: LABELS }), { maxLength: 10 });

function pack(row: readonly number[]): number[] {
  return [0, 2, 4].map((label) => row[label]! + 65536 * (row[label + 1] ?? 0));
}

describe('packed scores', () => {
  it('add up as the scores themselves do, negative ones too', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const sum = new Int32Array(3);
        for (const row of all) {
          pack(row).forEach((pair, at) => {
            sum[at]! += pair;
          });
        }
        const scores = new Int32Array(LABELS);
        unpackScores(sum, 0, LABELS, scores, 0);
        const expected = scores.map((_, label) => all.reduce((total, row) => total + row[label]!, 0));
        expect([...scores]).toEqual([...expected]);
      }),
    );
  });
});
