import { describe, expect, it } from 'vitest';
import { BestPaths } from '../../src/model/best-paths.js';
import { decodeLabels } from '../../src/model/decode-labels.js';
import { FORBIDDEN, listPredecessors } from '../../src/model/linear-model.js';
import { seededRandom } from '../../training/random.js';

const LABELS = ['O', 'B', 'E'];
const SIDE = LABELS.length + 1;
const MOST = 4;

/** E only behind B, and B only before E. */
function randomModel(random: () => number) {
  const transitions = Int32Array.from({ length: SIDE * SIDE }, (_, cell) => {
    const from = Math.floor(cell / SIDE);
    return (from === 1) === (cell % SIDE === 2) ? Math.floor(random() * 100) : FORBIDDEN;
  });
  const predecessors = listPredecessors(transitions, LABELS.length, 0.01);
  return { labels: LABELS, transitions, predecessors, scale: 0.01 };
}

/** All labellings that are allowed, with their scores, the best first. */
function allPaths({ transitions }: ReturnType<typeof randomModel>, scores: Int32Array, count: number) {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  const step = (from: number, to: number) => transitions[from * SIDE + to]!;
  for (let at = 0; at < count; at++) {
    paths = paths.flatMap(({ labels, score }) =>
      LABELS.map((_, label) => ({
        labels: [...labels, label],
        score: score + step(labels.at(-1) ?? LABELS.length, label) + scores[at * LABELS.length + label]!,
      })),
    );
  }
  return paths
    .map(({ labels, score }) => ({ labels, score: score + step(labels.at(-1)!, LABELS.length) }))
    .filter(({ score }) => score > FORBIDDEN / 2)
    .sort((a, b) => b.score - a.score);
}

describe('the best labellings', () => {
  it('are those of all, in their order, the first being the one that decoding gives', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 50; round++) {
      const model = randomModel(random);
      const count = 1 + (round % 5);
      const scores = Int32Array.from({ length: count * LABELS.length }, () => Math.floor(random() * 1e4));
      const out = new Uint8Array(MOST * count);
      const totals = new Int32Array(MOST);
      const ways = new BestPaths();
      ways.begin(model, scores, count);
      const found = ways.list(MOST, out, totals);
      const wanted = allPaths(model, scores, count).slice(0, MOST);
      const labellings = Array.from({ length: found }, (_, path) => [
        ...out.subarray(path * count, (path + 1) * count),
      ]);
      expect(labellings).toEqual(wanted.map(({ labels }) => labels));
      expect([...totals.subarray(0, found)]).toEqual(wanted.map(({ score }) => score));
      const best = new Uint8Array(count);
      decodeLabels(model, scores, count, best);
      expect([...best]).toEqual(labellings[0]);
      ways.best(best);
      expect([...best]).toEqual(labellings[0]);
    }
  });

  it('are none of nothing', () => {
    const ways = new BestPaths();
    ways.begin(randomModel(seededRandom(1)), new Int32Array(0), 0);
    expect(ways.list(MOST, new Uint8Array(0), new Int32Array(MOST))).toBe(0);
  });
});
