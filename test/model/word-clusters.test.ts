import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { clusterOf, loadWordClusters } from '../../src/model/word-clusters.js';

describe('word clusters', () => {
  const clusters = loadWordClusters(readModel);
  const of = (word: string) => clusterOf(clusters, word);

  it('bring together words that stand beside the same words', () => {
    expect(of('Monday')).toBe(of('Tuesday'));
    expect(of('him')).not.toBe(of('Tuesday'));
  });

  it('know a word in capitals by its usual form', () => {
    expect(of('OVERWHELMINGLY')).toBe(of('overwhelmingly'));
    expect(of('overwhelmingly')).toBeGreaterThanOrEqual(0);
  });

  it('are numbers below their count, and -1 for an unknown word', () => {
    expect(of('xqzzv')).toBe(-1);
    for (const word of ['the', 'Pyongyang', 'said', ',']) {
      expect(of(word)).toBeGreaterThanOrEqual(0);
      expect(of(word)).toBeLessThan(clusters.count);
    }
  });
});
