import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the last quote of a text: a name, `null`, or the candidates. */
function speakerOfLast(text: string): string | null | string[] {
  const quote = extractQuotes(text, { keepAll: true }).at(-1)!;
  return quote.ambiguous ? quote.ambiguous.map(({ name }) => name).sort() : (quote.speaker?.name ?? null);
}

describe('whom a source means', () => {
  it.each([
    ['a name', 'Mayor Helen Marsh met Paul Reyes. "It is over," Reyes said on Monday.', 'Paul Reyes'],
    [
      'a pronoun: who spoke last',
      '"We will rebuild the bridge," Helen Marsh said in Boston.\n\nThe bridge fell in May.\n\n"It will take a year," she said.',
      'Helen Marsh',
    ],
    [
      'a pronoun: who was the subject',
      'Boris Novak, a plumber from Leeds, said the water came at night. "We heard it first," he added.',
      'Boris Novak',
    ],
    [
      'nobody, where the pronoun stands alone',
      'The water came at night. "We heard it first," he said.',
      null,
    ],
    [
      'a name in apposition',
      'A member of the harbour board, Boris Novak, spoke on Monday. "We saw it come," said a member of the board, Boris Novak.',
      'Boris Novak',
    ],
    [
      'who made a statement',
      'The dog was found in Leeds. A statement from Amnesty International said: "This was a cruel act and we will find who did it."',
      'Amnesty International',
    ],
    ['nobody named', 'Helen Marsh spoke in Boston. "We are done," officials said.', null],
    [
      'a description by which somebody was introduced',
      'Helen Marsh, the transport minister, opened the bridge with Paul Reyes.\n\n"It will last," the minister said.',
      'Helen Marsh',
    ],
    [
      'the subject of the sentence before, not who spoke last',
      '"He has no plan for the harbour," said Boris Novak, a captain.\n\nPaul Reyes rejects the charge. "I have had a plan for years," he said.',
      'Paul Reyes',
    ],
    [
      'a pronoun far from its name, along the pronouns between',
      'Lena Vogt wrote the book in 2012.\n\nShe had left Leeds.\n\nShe had no job.\n\nShe lived in a van.\n\n"It was cold," she said.',
      'Lena Vogt',
    ],
    [
      'nobody, where an unnamed person spoke last',
      'Paul Reyes opened the bridge on Monday. "It shakes," a neighbour said.\n\n"We hear it at night," he added.',
      null,
    ],
    [
      'who was asked, not who asks',
      'Paul Reyes was calm when Boris Novak asked about the bridge. "It will stand," he said.',
      'Paul Reyes',
    ],
    [
      'the age by which somebody was introduced',
      'Helen Marsh, 45, and Lena Vogt, 31, opened the bridge.\n\n"It will last," the 45-year-old said.',
      'Helen Marsh',
    ],
    [
      'an office in its short form',
      'Gov. Helen Marsh opened the bridge with Paul Reyes.\n\n"It will last," the governor said.',
      'Helen Marsh',
    ],
    [
      'nobody, where a description was introduced without a name',
      'Paul Reyes said the bridge would last. An officer guarded it. "I saw cracks," the officer said.',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakerOfLast(text)).toEqual(speaker);
  });

  it('leaves a pronoun open between two people who are both in mind', () => {
    const text = 'Paul Reyes and Boris Novak met in Leeds on Tuesday. "It was short," he said.';
    expect(speakerOfLast(text)).toEqual(['Boris Novak', 'Paul Reyes']);
  });
});
