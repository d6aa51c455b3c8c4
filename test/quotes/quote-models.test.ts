import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { unpackScores } from '../../src/model/packed-scores.js';
import { parseRowModel, type RowLayout, type RowModel } from '../../src/model/row-model.js';
import { ARGUMENT_LAYOUT } from '../../src/quotes/argument-rows.js';
import { CUE_LAYOUT } from '../../src/quotes/cue-features.js';

/** How many rows each template has, and how many of them an item may have at once: one a slot. */
function templatesOf({ description }: RowLayout): { rows: number; slots: number }[] {
  return [...description.matchAll(/(\S+):(\d+(?:x\d+)*)(?= |$)/g)].map(([, name, sizes]) => {
    const each = sizes!.split('x').map(Number);
    return {
      rows: each.reduce((product, size) => product * size, 1),
      slots: name!.includes('..') ? each[0]! : 1,
    };
  });
}

/** The largest sum that a label may have, whatever is read. */
function largestSum(model: RowModel, layout: RowLayout): number {
  const sums = new Array(model.labels.length).fill(0);
  const scores = new Int32Array(model.labels.length);
  let row = 0;
  for (const { rows, slots } of templatesOf(layout)) {
    for (let slot = 0; slot < slots; slot++) {
      const most = new Array(sums.length).fill(0);
      for (const end = row + rows / slots; row < end; row++) {
        unpackScores(model.weights, model.place[row]!, sums.length - 1, scores, 1);
        scores.forEach((score, label) => {
          most[label] = Math.max(most[label], Math.abs(score));
        });
      }
      for (let label = 0; label < sums.length; label++) sums[label] += most[label];
    }
  }
  expect(row).toBe(layout.rows);
  return Math.max(...sums);
}

describe('the models of cues and arguments', () => {
  it('have weights whose sums stay within the 16 bits that a label has', () => {
    for (const [name, layout] of [
      ['quote-cues', CUE_LAYOUT],
      ['quote-arguments', ARGUMENT_LAYOUT],
    ] as const) {
      const largest = largestSum(parseRowModel(name, readModel(name), layout), layout);
      expect(largest).toBeGreaterThan(1000);
      expect(largest).toBeLessThan(32768);
    }
  });
});
