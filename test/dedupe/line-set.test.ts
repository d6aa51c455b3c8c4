import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfFoldedLine, keyOfLine, type LineKey, LineSet } from '../../src/dedupe/line-set.js';

function keyOf(line: string, fold = false): string {
  const key: LineKey = { low: 0, high: 0, end: 0 };
  const bytes = new TextEncoder().encode(`x\n${line}\ny`);
  (fold ? keyOfFoldedLine : keyOfLine)(bytes, 2, key);
  expect(key.end).toBe(bytes.length - 2);
  return `${key.low} ${key.high}`;
}

describe('distinct lines', () => {
  it.each([
    ['Talks  Resume', ' talks resume '],
    ['ÉCOLE  fermée', 'école fermée'],
    ['a\tb\r', 'A b'],
    ['', '  '],
  ])('folds %j and %j to one', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
    expect(keyOf(a, true)).toBe(keyOf(b, true));
  });

  it('does not take words run together for words apart', () => {
    expect(keyOf('talks resume', true)).not.toBe(keyOf('talksresume', true));
  });

  it('knows every line that was added, and how often', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', 'é', ' ', '1'), { maxLength: 6 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const set = new LineSet(true);
        const counts = new Map<string, number>();
        for (const text of lines) {
          const [low, high] = keyOf(text).split(' ').map(Number);
          expect(set.add(low!, high!) >= 0).toBe(!counts.has(text));
          counts.set(text, (counts.get(text) ?? 0) + 1);
          expect(set.countOf(low!, high!)).toBe(counts.get(text));
        }
        expect(set.count).toBe(counts.size);
      }),
    );
  });

  it('tells a hundred thousand lines apart', () => {
    const set = new LineSet();
    for (let n = 0; n < 100_000; n++) {
      const [low, high] = keyOf(`line ${n}`).split(' ').map(Number);
      set.add(low!, high!);
    }
    expect(set.count).toBe(100_000);
  });
});
