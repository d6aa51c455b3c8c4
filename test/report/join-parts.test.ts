import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const textOf = (text: string) => extractQuotes(text, { keepAll: true })[0]!.text;

describe('the text of a quotation in parts', () => {
  it('ends a sentence with a full stop where its comma stands for one', () => {
    const text = '"We rang every week," Helen Marsh said. "But I had two children at school."';
    expect(textOf(text)).toBe('We rang every week. But I had two children at school.');
  });

  it('keeps the comma where the sentence goes on', () => {
    const text = '"Every week," Helen Marsh said, "we rang the office."';
    expect(textOf(text)).toBe('Every week, we rang the office.');
  });
});
