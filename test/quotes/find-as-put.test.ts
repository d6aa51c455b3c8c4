import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('marked words beside who put it so', () => {
  it.each([
    ['The hearing was "a disaster", as Mary Jones put it.', 'Mary Jones | put it | a disaster'],
    ['As Mary Jones put it: "We lost the house."', 'Mary Jones | put it | We lost the house.'],
    ['In her words, "it was a mess."', 'her | words | it was a mess.'],
    ['The test was, in his own words, "a long slog".', 'his | words | a long slog'],
  ])('are theirs: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('are not where somebody puts a thing somewhere', () => {
    expect(asLines('As Mary Jones put it down, the vase broke.')).toEqual([]);
  });
});
