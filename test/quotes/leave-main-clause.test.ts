import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('what is said', () => {
  it.each([
    [
      'Fans who called her early shows "chaotic" may be surprised.',
      'who | called | her early shows "chaotic"',
    ],
    [
      'Producer Joe Adair, who once described his job as "getting out of the way", keeps the song sparse.',
      'who | once described | his job as "getting out of the way"',
    ],
    [
      'The critic Ruth Penn hailed Marsh as "the finest singer of her time", and on this evidence it is true.',
      'The critic Ruth Penn | hailed | Marsh as "the finest singer of her time"',
    ],
  ])('ends before the sentence goes on: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('goes on with who in its clause, and in a list', () => {
    expect(asLines('Hill, who said the plan was "weak" and would fail, left.')).toEqual([
      'who | said | the plan was "weak" and would fail',
    ]);
    expect(asLines('Hill called it "weak", "silly" and "wrong".')).toEqual([
      'Hill | called | it "weak", "silly" and "wrong"',
    ]);
  });

  it.each([
    ['The mayor said on Aug. 6 the road would close.', 'The mayor | said | the road would close'],
    ['The firm said on 6 August the road would close.', 'The firm | said | the road would close'],
    ['Locals had warned for years of a "ticking bomb".', 'Locals | had warned | of a "ticking bomb"'],
    [
      'Mr Hill said in a statement to the BBC that the road would close.',
      'Mr Hill | said in a statement to | that the road would close',
    ],
  ])('begins behind its time and its hearer: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});
