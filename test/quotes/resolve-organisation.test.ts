import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the last quote of a text: a name or `null`. */
function speakerOfLast(text: string): string | null {
  return extractQuotes(text, { keepAll: true, indirect: true }).at(-1)!.speaker?.name ?? null;
}

describe('which organisation a description means', () => {
  it.each([
    [
      'one in apposition',
      'Dan Whitlock fixes engines for Harbour Lines, a shipping company based in Hull. Norair and Tesco hired him too. “He was late,” the company said.',
      'Harbour Lines',
    ],
    [
      'one with the noun in its name',
      'The Royal Academy of Music bought the violin from Harbour House. “It is a treasure,” the academy said.',
      'Royal Academy of Music',
    ],
    [
      'one whose name ends in two words of it',
      'The Congressional Budget Office met Norair and the Home Office. The deficit will grow, the budget office said.',
      'Congressional Budget Office',
    ],
    [
      'the one that the sentence before is about, though another spoke before it',
      'Tesco said it lost money. Brigham Group fell by 3 percent. The company reported that it had lost money.',
      'Brigham Group',
    ],
    [
      'whose officials were the subject in the sentence before',
      'Tesco sued Norair on Monday. Brigham Corp officials were not at home. But the company has said that it will pay.',
      'Brigham Corp',
    ],
    [
      'the subject of the sentence before, rather than one further up',
      'Tesco rose by 2 percent. Brigham Group fell by 3 percent. The company reported that it had lost money.',
      'Brigham Group',
    ],
    [
      'not one where a group of people is meant',
      'Norair said it was late. “We are worried,” the group of parents said.',
      null,
    ],
    [
      'not one at whose door a crowd stood',
      'The crowd gathered at Northfield University before the march. “Power to the people,” the group shouted.',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakerOfLast(text)).toBe(speaker);
  });
});
