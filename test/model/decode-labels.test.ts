import { describe, expect, it } from 'vitest';
import { decodeLabels } from '../../src/model/decode-labels.js';
import { FORBIDDEN, listPredecessors } from '../../src/model/linear-model.js';

const LABELS = ['O', 'B', 'E'];
const SIDE = LABELS.length + 1;

/** E only behind B, and B only before E. */
const transitions = Int32Array.from({ length: SIDE * SIDE }, (_, cell) =>
  (Math.floor(cell / SIDE) === 1) === (cell % SIDE === 2) ? 0 : FORBIDDEN,
);
const model = { labels: LABELS, transitions, predecessors: listPredecessors(transitions, 3, 1), scale: 1 };

function decode(scores: ArrayLike<number>): string {
  const out = new Uint8Array(scores.length / LABELS.length);
  decodeLabels(model, Int32Array.from(scores), out.length, out);
  return [...out].map((label) => LABELS[label]).join('');
}

describe('decoding', () => {
  it('takes the best path that may be', () => {
    expect(decode([0, 3, 0, 0, 0, -1, 1, 0, 0])).toBe('BEO');
    expect(decode([0, 3, 0, 0, 0, -9, 1, 0, 0])).toBe('OOO');
    expect(decode([0, -5000, 9000, FORBIDDEN, FORBIDDEN, 0, 0, 0, 0])).toBe('BEO');
  });

  it('takes the first of equal ones', () => {
    expect(decode([0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe('OOO');
  });

  it('gives some path where none may be', () => {
    expect(decode([FORBIDDEN, FORBIDDEN, 0])).toHaveLength(1);
  });

  it('goes on as it began, however long the sequence and whatever the sum of its scores', () => {
    for (const sign of [1, -1]) {
      const base = sign * 3000;
      const pair = [base, base + 2, FORBIDDEN, base, FORBIDDEN, base + 2];
      const scores = Array.from({ length: 30_000 }, () => pair).flat();
      expect(decode(scores) === 'BE'.repeat(30_000)).toBe(true);
    }
  });
});
