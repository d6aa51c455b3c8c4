import { describe, expect, it } from 'vitest';
import { ModelMismatchError } from '../../src/model/model-file.js';
import { unpackScores } from '../../src/model/packed-scores.js';
import { layOutRowModel, parseRowModel, ROW_WIDTH, sumRows } from '../../src/model/row-model.js';
import { encodeRowModel } from '../../training/write-row-model.js';

const LAYOUT = { rows: 40, description: 'a test of forty rows' };
const LABELS = ['O', 'a', 'b', 'c', 'd', 'e', 'f'];

/** Weights from -1 to 1 that differ by row and label. */
const weightOf = (row: number, label: number) => Math.sin(row * 7 + label * 3);

const FEATURES = Uint32Array.of(0, 3, 17, 38, 39);
const trained = {
  labels: LABELS,
  transitions: new Float32Array(64).map((_, cell) => (cell === 9 ? Number.NEGATIVE_INFINITY : cell / 100)),
  features: FEATURES,
  weights: Float32Array.from({ length: FEATURES.length * 7 }, (_, cell) =>
    weightOf(FEATURES[Math.floor(cell / 7)]!, cell % 7),
  ),
};
const compact = encodeRowModel(trained, LAYOUT, 100);

function scoresOf(bytes: Uint8Array, rows: readonly number[]): number[] {
  const model = parseRowModel('numbers', bytes, LAYOUT);
  const sums = new Int32Array(ROW_WIDTH);
  sumRows(model, Int32Array.from(rows), rows.length, sums, 0);
  const scores = new Int32Array(7);
  unpackScores(sums, 0, 6, scores, 1);
  return Array.from(scores, (score) => score * model.scale);
}

describe('a model of rows', () => {
  it('adds up the weights of every label by itself, relative to the first', () => {
    const rows = [3, 17, 38, 39, 3, 5];
    scoresOf(compact, rows).forEach((score, label) => {
      const wanted = rows
        .filter((row) => FEATURES.includes(row))
        .reduce((sum, row) => sum + weightOf(row, label) - weightOf(row, 0), 0);
      expect(score).toBeCloseTo(wanted, 1);
    });
  });

  it('keeps the labels apart where many weights of one sign are added', () => {
    const once = scoresOf(compact, [39]);
    scoresOf(compact, new Array(50).fill(39)).forEach((score, label) => {
      expect(score).toBeCloseTo(once[label]! * 50, 6);
    });
  });

  it('is the same laid out as from its compact file', () => {
    expect(scoresOf(layOutRowModel('numbers', compact, LAYOUT.rows), [0, 38])).toEqual(
      scoresOf(compact, [0, 38]),
    );
  });

  it('keeps the strongest rows', () => {
    const strongest = parseRowModel('numbers', encodeRowModel(trained, LAYOUT, 2), LAYOUT);
    const kept = [...FEATURES].filter((row) => strongest.place[row] !== 0);
    expect(kept).toHaveLength(2);
  });

  it('is refused when it was trained with other features, or is cut off', () => {
    const other = { rows: 40, description: 'another test' };
    expect(() => parseRowModel('numbers', compact, other)).toThrow(ModelMismatchError);
    expect(() => parseRowModel('numbers', compact.subarray(0, 80), LAYOUT)).toThrow(/cut off/);
    expect(() => parseRowModel('numbers', compact.subarray(0, 8), LAYOUT)).toThrow(ModelMismatchError);
  });
});
