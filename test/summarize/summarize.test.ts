import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/index.js';

const STORY = `Flood barrier holds as storm passes over delta

The flood barrier at Oosterhaven held through the night as the worst storm in thirty years passed over the delta, the water board said on Thursday. About 4,000 people who had left their homes were told that they could return.

"It did what it was built to do," she said. He added that repairs would take a month.

This was the first time the barrier had been closed since 2007. The board's chief engineer, Ineke Vos, said two of its forty gates had been damaged by a drifting barge and that the barrier would be inspected before the next spring tide.

It rained. Read more about floods.`;

describe('a summary', () => {
  it('says what happened, in the order of the text', () => {
    const summary = summarize(STORY, { sentences: 2 });
    expect(summary.map(({ text }) => text.slice(0, 30))).toEqual([
      'The flood barrier at Oosterhav',
      expect.stringMatching(/^(About 4,000|The board's chief)/),
    ]);
    expect(summary.map(({ rank }) => rank).sort()).toEqual([1, 2]);
  });

  it('has no headline, no fragment and no sentence about somebody named elsewhere', () => {
    const text = summarize(STORY, { sentences: 10 })
      .map((sentence) => sentence.text)
      .join('\n');
    for (const left of ['Flood barrier holds', 'she said', 'He added', 'This was', 'It rained']) {
      expect(text).not.toContain(left);
    }
  });

  it('is empty where nothing can stand alone', () => {
    expect(summarize('')).toEqual([]);
    expect(summarize('"No," he said.')).toEqual([]);
  });

  it('has at most as many sentences as were asked for, each cut from the text', () => {
    const sentence = fc.constantFrom(
      'The mayor of Porthaven opened the bridge.',
      '"Yes," he said.',
      'Rain fell on the town.',
    );
    fc.assert(
      fc.property(fc.array(sentence), fc.integer({ min: 1, max: 9 }), (parts, sentences) => {
        const raw = parts.join(' ');
        const summary = summarize(raw, { sentences, keepAll: true });
        expect(summary.length).toBeLessThanOrEqual(sentences);
        for (const { text, start, end } of summary) expect(raw.slice(start, end)).toBe(text);
      }),
    );
  });
});
