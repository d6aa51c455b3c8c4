import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('a verb of speech with a thing for its object', () => {
  it.each([
    'Anna Brown ordered mint tea.',
    'The woman called the police last night.',
    'The president called a snap election for May.',
    'The union called a strike to stop the cuts.',
    'He answered the phone at once.',
    'Anna Brown claimed her first title in Lismore.',
    'Norland recalled its ambassador to Sutland on Monday.',
    'The bank posted a loss of $5m in the first quarter.',
    'He called on his mother every day.',
    'He pointed to the door.',
    'The firm agreed settlements with forty workers.',
    'The wall was deemed a risk to the public.',
  ])('is an act: %s', (text) => {
    expect(asLines(text)).toEqual([]);
  });

  it.each([
    ['Anna Brown claimed the title was hers.', 'Anna Brown | claimed | the title was hers'],
    ['Tom Hall called the police a disgrace.', 'Tom Hall | called | the police a disgrace'],
    ['Tom Hall called the election a sham.', 'Tom Hall | called | the election a sham'],
    [
      'Anna Brown called her vote for the dam a mistake.',
      'Anna Brown | called | her vote for the dam a mistake',
    ],
    ['The judge ordered a new trial.', 'The judge | ordered | a new trial'],
    [
      'Anna Brown claimed that the ambassador had lied.',
      'Anna Brown | claimed | that the ambassador had lied',
    ],
  ])('says something where more is said of the thing: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('bragging and gloating', () => {
  it('is speech', () => {
    expect(asLines('Hill bragged that he had won.')).toEqual(['Hill | bragged | that he had won']);
    expect(asLines('Hill hoped that he had won.')).toEqual([]);
  });
});
