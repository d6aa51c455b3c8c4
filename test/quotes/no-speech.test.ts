import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('no speech of its own', () => {
  it.each([
    [
      'whom somebody cites',
      'Prices rose in May, the Herald reported, citing two people familiar with the matter.',
      ['the Herald | reported | Prices rose in May'],
    ],
    ['that being said', 'With that being said, those two items were not a tough decision.', []],
    ['who cries', 'I cried myself to sleep.', []],
    ['a byline', 'Hakim Alm reported from Sanaa, and Richard Rott reported from the United Nations.', []],
    ['who wrote', 'Hakim Alm reported from Sanaa; Ana Ruiz wrote this story in Leeds.', []],
    ['who did both', 'Hakim Alm reported from Sanaa, and Ana Ruiz reported and wrote in Leeds.', []],
    ['from where', 'Hakim Alm reported from Sanaa, and Ana Ruiz wrote from Leeds.', []],
    [
      'a question that the words behind it answer',
      'Did she cry? "Like everyone."',
      ['- | - | Like everyone.'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(asLines(text)).toEqual(wanted);
  });

  it('is not who is asked that asks', () => {
    expect(asLines('Asked about the yen, Tanabe said it was important to act.')).toEqual([
      '- | Asked about | the yen',
      'Tanabe | said | it was important to act',
    ]);
  });

  it('leaves what somebody cites for a reason', () => {
    expect(asLines('Ruiz quit on Monday, citing a lack of money.')).toEqual([
      'Ruiz | citing | a lack of money',
    ]);
  });

  it('takes what stands before the subject at the end of a headline for what it says', () => {
    expect(asLines('Coffee is good for you, says study\n\nThe study came out on Tuesday.')).toEqual([
      'study | says | Coffee is good for you',
    ]);
  });

  it('leaves out of a source whom it cites', () => {
    expect(asLines('The Observatory, citing unnamed sources, said the planes were old.')).toEqual([
      'The Observatory | said | the planes were old',
    ]);
  });
});
