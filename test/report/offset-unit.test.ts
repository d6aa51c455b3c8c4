import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetConverter } from '../../src/report/offset-unit.js';

describe('offsets in another unit', () => {
  it('are those of the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), fc.nat(), (text, seed) => {
        const characters = [...text];
        const at = characters.length === 0 ? 0 : seed % (characters.length + 1);
        const before = characters.slice(0, at).join('');
        expect(offsetConverter(text, 'utf16')(before.length)).toBe(before.length);
        expect(offsetConverter(text, 'codepoint')(before.length)).toBe(at);
        expect(offsetConverter(text, 'byte')(before.length)).toBe(Buffer.byteLength(before));
        expect(offsetConverter(text, 'byte', 'utf-16le')(before.length)).toBe(before.length * 2);
      }),
    );
  });

  it('are right at the end and beyond 512 units', () => {
    const text = 'é😀'.repeat(700);
    expect(offsetConverter(text, 'byte')(text.length)).toBe(Buffer.byteLength(text));
    expect(offsetConverter(text, 'codepoint')(1536)).toBe(1024);
    expect(offsetConverter(text, 'byte', 'windows-1252')(9)).toBe(9);
  });
});
