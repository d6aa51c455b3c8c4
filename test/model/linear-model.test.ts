import { describe, expect, it } from 'vitest';
import { decodeLabels } from '../../src/model/decode-labels.js';
import { combine, hashText } from '../../src/model/feature-hash.js';
import { labelProbabilities } from '../../src/model/label-probabilities.js';
import { layOutLinearModel } from '../../src/model/lay-out-linear-model.js';
import { addFeatures, type LinearModel, parseLinearModel } from '../../src/model/linear-model.js';
import { ModelMismatchError } from '../../src/model/model-file.js';
import { type TrainingSequence, trainCrf } from '../../training/crf.js';
import { encodeModel } from '../../training/write-model.js';

const LABELS = ['O', 'B', 'L'];
const TEMPLATES = 'word; word before';

function featuresOf(words: readonly string[]): number[][] {
  return words.map((word, index) => [
    combine(1, hashText(word)),
    combine(2, hashText(words[index - 1] ?? '')),
  ]);
}

function sequence(text: string, tags: string): TrainingSequence {
  const lists = featuresOf(text.split(' '));
  const starts = Uint32Array.from([0, ...lists.map((_, index) => (index + 1) * 2)]);
  const labels = Uint8Array.from(tags, (tag) => LABELS.indexOf(tag));
  return { features: Uint32Array.from(lists.flat()), starts, labels };
}

const GOLD = [
  sequence('Ri Yong met reporters in Seoul', 'BLOOOO'),
  sequence('the minister Ban Ki left', 'OOBLO'),
  sequence('reporters met Ban Ki in Seoul', 'OOBLOO'),
  sequence('Ri Yong left', 'BLO'),
];

function train() {
  return trainCrf([...GOLD, ...GOLD], {
    labels: LABELS,
    // A name of this test has two words: L only behind B, and B only before L.
    allows: (from, to) => (from === 1) === (to === 2),
    epochs: 30,
    l1: 0.01,
  });
}

function tag(model: LinearModel, text: string): string {
  const lists = featuresOf(text.split(' '));
  const scores = new Int32Array(lists.length * LABELS.length);
  lists.forEach((list, place) => {
    addFeatures(model, Uint32Array.from(list), 0, list.length, scores, place * LABELS.length);
  });
  const out = new Uint8Array(lists.length);
  decodeLabels(model, scores, lists.length, out);
  return Array.from(out, (label) => LABELS[label]).join('');
}

describe('a linear model', () => {
  const model = parseLinearModel('names', encodeModel(train(), TEMPLATES, 1000), TEMPLATES);

  it('learns from a few sentences and survives its file', () => {
    expect(tag(model, 'reporters in Seoul met Ri Yong')).toBe('OOOOBL');
    expect(tag(model, 'Ban Ki met Ri Yong')).toBe('BLOBL');
  });

  it('keeps to the transitions that are allowed, whatever the words', () => {
    for (const text of ['Ri', 'Ri Ri Ri', 'Yong Yong', 'Ban Ri Ki', 'in Ban']) {
      expect(tag(model, text)).toMatch(/^(O|BL)+$/);
    }
  });

  it('gives probabilities that sum to one and agree with the best labels', () => {
    const lists = featuresOf(['Ban', 'Ki', 'left']);
    const scores = new Int32Array(9);
    lists.forEach((list, place) => {
      addFeatures(model, Uint32Array.from(list), 0, list.length, scores, place * 3);
    });
    const probabilities = labelProbabilities(model, scores, 3);
    for (let place = 0; place < 3; place++) {
      const row = probabilities.subarray(place * 3, place * 3 + 3);
      expect(row.reduce((sum, value) => sum + value)).toBeCloseTo(1);
    }
    expect(probabilities[1]).toBeGreaterThan(0.5);
    expect(probabilities[5]).toBeGreaterThan(0.5);
    expect(probabilities[6]).toBeGreaterThan(0.5);
  });

  it('trains to the same bytes every time', () => {
    expect(encodeModel(train(), TEMPLATES, 1000)).toEqual(encodeModel(train(), TEMPLATES, 1000));
  });

  it('keeps only the strongest features when asked to', () => {
    const small = encodeModel(train(), TEMPLATES, 4);
    expect(small.length).toBeLessThan(encodeModel(train(), TEMPLATES, 1000).length);
    expect(parseLinearModel('names', small, TEMPLATES).weights.length).toBe(4);
  });

  it('adds as many features as there are, known and unknown, each with its own weight', () => {
    const known = featuresOf('Ri Yong met reporters in Seoul'.split(' ')).flat();
    const scoreOf = (features: number[]) => {
      const scores = new Int32Array(LABELS.length);
      addFeatures(model, Uint32Array.from(features), 0, features.length, scores, 0);
      return [...scores];
    };
    expect(scoreOf([1, 2, 3])).toEqual([0, 0, 0]);
    // More than can be added up in one go, with weights of both signs.
    const many = Array.from({ length: 600 }, (_, index) => known[index % known.length]!);
    const single = known.map((feature) => scoreOf([feature]));
    expect(Math.min(...single.flat())).toBeLessThan(0);
    expect(Math.max(...single.flat())).toBeGreaterThan(0);
    const sum = LABELS.map((_, label) =>
      many.reduce((total, _feature, index) => total + single[index % known.length]![label]!, 0),
    );
    expect(scoreOf([...many, 7])).toEqual(sum);
  });

  it('finds every row of a model with more of them than a slot can number', () => {
    const features = Uint32Array.from({ length: 70_000 }, (_, index) => combine(index, 1)).sort();
    const weights = new Float32Array(features.length * 2);
    for (let row = 0; row < features.length; row++) weights[row * 2] = (row % 127) + 1;
    const labels = ['O', 'X'];
    const transitions = new Float32Array(9);
    const bytes = encodeModel({ labels, features, weights, transitions }, TEMPLATES, 1e6, 1);
    const large = parseLinearModel('large', bytes, TEMPLATES);
    for (let row = 0; row < features.length; row += 3) {
      const scores = new Int32Array(2);
      addFeatures(large, features, row, row + 1, scores, 0);
      expect([...scores]).toEqual([(row % 127) + 1, 0]);
    }
  });

  it('reads the same model from the compact file and from one that is laid out', () => {
    const bytes = encodeModel(train(), TEMPLATES, 1000);
    const laidOut = layOutLinearModel('names', bytes);
    expect(parseLinearModel('names', laidOut, TEMPLATES)).toEqual(model);
    // Not where its numbers can be read in place.
    const moved = new Uint8Array(laidOut.length + 3).subarray(3);
    moved.set(laidOut);
    expect(parseLinearModel('names', moved, TEMPLATES)).toEqual(model);
  });

  it('refuses a file that was trained with other features, and one that is no model', () => {
    const bytes = encodeModel(train(), TEMPLATES, 1000);
    expect(() => parseLinearModel('names', bytes, 'word')).toThrow('trained with other features');
    expect(() => parseLinearModel('names', bytes.subarray(1), TEMPLATES)).toThrow('not a newskit model');
    expect(() => parseLinearModel('names', layOutLinearModel('names', bytes), 'word')).toThrow(
      'trained with other features',
    );
  });

  it('refuses a file that is cut off, wherever it ends', () => {
    const bytes = encodeModel(train(), TEMPLATES, 1000);
    for (const whole of [bytes, layOutLinearModel('names', bytes)]) {
      for (let size = 0; size < whole.length; size += 7) {
        expect(() => parseLinearModel('names', whole.subarray(0, size), TEMPLATES)).toThrow(
          ModelMismatchError,
        );
      }
    }
  });
});
