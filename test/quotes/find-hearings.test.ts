import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('what a court hears', () => {
  it.each([
    ['The court heard that Hill had stolen the car.', '- | heard | that Hill had stolen the car'],
    ['A court heard Hill had stolen the car.', '- | heard | Hill had stolen the car'],
    ['Leeds Crown Court also heard how Hill took the car.', '- | heard | how Hill took the car'],
    ['The inquest heard on Monday that the road was icy.', '- | heard | that the road was icy'],
    [
      'Hill appeared at Leeds Crown Court, which heard he had sold drugs for years.',
      '- | heard | he had sold drugs for years',
    ],
    ['Hill had been drinking for hours, the court heard.', '- | heard | Hill had been drinking for hours'],
    [
      'Hill told friends he would "make them pay", the court heard.',
      'Hill | told | he would "make them pay"',
    ],
  ])('was said there by nobody in particular: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    ['Builder knew wall was unsafe, jury told', '- | told | Builder knew wall was unsafe'],
    ["Mother 'begged for help', inquest told", '- | - | begged for help'],
    ['Hill was drunk, police told reporters.', 'police | told | Hill was drunk'],
  ])('is not said by it in a headline: %s', (text, wanted) => {
    expect(asLines(`${text}\n\nThe road was wet.`)).toEqual([wanted]);
  });

  it.each(['The court heard arguments in the case on Friday.', 'The court heard evidence for two days.'])(
    'may be no words: %s',
    (text) => {
      expect(asLines(text)).toEqual([]);
    },
  );
});
