import { describe, expect, it } from 'vitest';
import { Standing, standingOf } from '../../src/quotes/name-standing.js';

/** The bits of the standing of `Kim` in a text. */
function standingOfKim(text: string): number {
  const start = text.indexOf('Kim');
  return standingOf(
    { entity: 0, type: 'PER', start, end: start + 3, paragraph: 0, at: 0 },
    text,
    undefined,
    false,
  );
}

describe('the standing of a name in its sentence', () => {
  it('is no object of a preposition in the sentence before', () => {
    expect(standingOfKim('He came on Monday. Kim left.') & Standing.Object).toBe(0);
    expect(standingOfKim('He came on Monday. Kim left.') & Standing.Acts).toBe(Standing.Acts);
    expect(standingOfKim('He came with Mr. Kim left behind.')).toBe(Standing.Object);
  });

  it('acts by what it has written', () => {
    expect(standingOfKim('Kim’s latest lawsuit also demands money.')).toBe(Standing.First | Standing.Acts);
    expect(standingOfKim('Kim’s brother demands money.')).toBe(Standing.Possessive);
  });
});
