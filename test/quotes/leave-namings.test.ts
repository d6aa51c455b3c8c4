import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('what somebody calls something in a clause of its own', () => {
  it.each([
    ['Tom Hall signed a deal that Anna Brown called "a disgrace".', 'Anna Brown | called | a disgrace'],
    ['Tom Hall criticised what Anna Brown called "a disgrace".', 'Anna Brown | called | a disgrace'],
    ['The plan, which Anna Brown called "a disgrace", was voted down.', 'Anna Brown | called | a disgrace'],
    [
      'Leaders agreed after talks that one diplomat likened to "a hostage situation".',
      'one diplomat | likened | to "a hostage situation"',
    ],
    [
      'The council sold the land in a move that campaigners denounced as a "capitulation".',
      'campaigners | denounced | as a "capitulation"',
    ],
  ])('is theirs, and no part of what is said around it: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    [
      'The ministry said 612 people had arrived, a figure the shadow minister, Stephen Kerr, described as "a national humiliation."',
      [
        'The ministry | said | 612 people had arrived',
        'the shadow minister, Stephen Kerr | described | as "a national humiliation."',
      ],
    ],
    [
      'Norland said it would close the strait, a threat Mary Jones dismissed as "empty".',
      ['Norland | said | it would close the strait', 'Mary Jones | dismissed | as "empty"'],
    ],
    [
      'The number fell, according to a study that experts described as "flawed".',
      ['a study | according to | The number fell', 'experts | described | as "flawed"'],
    ],
  ])('stands in an apposition to what another says: %s', (text, wanted) => {
    expect(asLines(text)).toEqual(wanted);
  });

  it.each([
    [
      'Tom Hall said the plan was what Anna Brown called "a disgrace to the town".',
      'Tom Hall | said | the plan was what Anna Brown called "a disgrace to the town"',
    ],
    [
      'Tom Hall railed against what he called the "quiet death" of the river.',
      'Tom Hall | railed against | what he called the "quiet death" of the river',
    ],
  ])('is left to one who says it all: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});
