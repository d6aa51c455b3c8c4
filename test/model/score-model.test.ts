import { describe, expect, it } from 'vitest';
import { ModelMismatchError } from '../../src/model/model-file.js';
import { layOutScoreModel, parseScoreModel, SCORE_UNIT, scoreRows } from '../../src/model/score-model.js';
import { encodeScoreModel } from '../../training/write-score-model.js';

const LAYOUT = { rows: 300, description: 'word; place' };
const weights = new Float64Array(LAYOUT.rows);
weights[3] = 0.5;
weights[299] = -0.25;
weights[7] = 100;
const bytes = encodeScoreModel(weights, LAYOUT);

describe('a model of one score', () => {
  it('reads the same compact and laid out', () => {
    for (const file of [bytes, layOutScoreModel('test', bytes, LAYOUT.rows)]) {
      const read = parseScoreModel('test', file, LAYOUT);
      expect(scoreRows(read, [3, 299])).toBe(0.25);
      expect(scoreRows(read, [0, 1, 2])).toBe(0);
      expect(scoreRows(read, Int32Array.of(3, 299, 299), 1)).toBe(0.5);
    }
  });

  it('clips what does not fit a byte', () => {
    expect(scoreRows(parseScoreModel('test', bytes, LAYOUT), [7])).toBe(127 * SCORE_UNIT);
  });

  it('refuses other features, other files and torn ones', () => {
    expect(() => parseScoreModel('test', bytes, { rows: 300, description: 'word' })).toThrow(
      ModelMismatchError,
    );
    expect(() => parseScoreModel('test', bytes.slice(0, -1), LAYOUT)).toThrow(ModelMismatchError);
    expect(() => parseScoreModel('test', bytes.slice(0, 5), LAYOUT)).toThrow(ModelMismatchError);
    expect(() => parseScoreModel('test', new Uint8Array(64), LAYOUT)).toThrow(ModelMismatchError);
  });
});
