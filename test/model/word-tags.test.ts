import { describe, expect, it } from 'vitest';
import { layOutWordTags, parseWordTags, tagOf } from '../../src/model/word-tags.js';

const FILE = new TextEncoder().encode('NN|VB talk walk\nDT the\n');

describe('word tags', () => {
  it('are the same from a list and from a file that is laid out', () => {
    for (const tags of [parseWordTags(FILE), parseWordTags(layOutWordTags(FILE))]) {
      expect(tagOf(tags, 'walk')).toBe('NN|VB');
      expect(tagOf(tags, 'the')).toBe('DT');
      expect(tagOf(tags, 'ferry')).toBeUndefined();
    }
  });

  it('are refused from a file that has none', () => {
    expect(() => parseWordTags(new Uint8Array(0))).toThrow('no list of words with tags');
  });
});
