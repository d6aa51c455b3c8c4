import { describe, expect, it } from 'vitest';
import { addFeatures, parseLinearModel } from '../../src/model/linear-model.js';
import { unpackScores } from '../../src/model/packed-scores.js';
import { ScoreTable } from '../../src/model/score-table.js';
import { trainCrf } from '../../training/crf.js';
import { encodeModel } from '../../training/write-model.js';

const LABELS = ['O', 'A', 'B', 'C'];
const FEATURES = [11, 22, 33, 44];

/** A model that has learnt to tell its labels by one feature each. */
function trained() {
  const sequences = Array.from({ length: 40 }, (_, index) => ({
    features: Uint32Array.from([FEATURES[index % 4]!]),
    starts: Uint32Array.from([0, 1]),
    labels: Uint8Array.from([index % 4]),
  }));
  const weights = trainCrf(sequences, { labels: LABELS, allows: () => true, epochs: 5, l1: 0.01 });
  return parseLinearModel('four', encodeModel(weights, 'four', 100), 'four');
}

describe('a table of scores', () => {
  const model = trained();
  /** Row `i` stands for the first `i` features. */
  const make = () =>
    new ScoreTable(model, 2, FEATURES.length, (row, out) => {
      out.set(FEATURES.slice(0, row));
      return row;
    });

  function direct(rows: readonly number[]): number[] {
    const scores = new Int32Array(4);
    for (const row of rows) addFeatures(model, Uint32Array.from(FEATURES), 0, row, scores, 0);
    return [...scores].map((score) => score - scores[0]!);
  }

  function summed(table: ScoreTable, rows: readonly number[]): number[] {
    const sums = new Int32Array(table.width);
    table.addTo(sums, 0, Int32Array.from(rows), rows.length);
    const scores = new Int32Array(4);
    unpackScores(sums, 0, 3, scores, 1);
    return [...scores];
  }

  it('adds up what the features of its rows are worth beside the first label', () => {
    const table = make();
    table.grow(5);
    expect(Math.min(...direct([4]))).toBeLessThan(0);
    for (const rows of [[], [1], [4], [0, 1, 2, 3, 4], [3, 3, 3]]) {
      expect(summed(table, rows)).toEqual(direct(rows));
    }
  });

  it('keeps its rows when it grows, and works them out again when they are forgotten', () => {
    const table = make();
    const before = summed(table, [1]);
    table.grow(100);
    expect(summed(table, [1])).toEqual(before);
    table.clear();
    expect(summed(table, [1, 4])).toEqual(direct([1, 4]));
  });
});
