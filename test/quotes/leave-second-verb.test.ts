import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('a second verb of speech behind and', () => {
  it('says something for itself', () => {
    expect(asLines('Tom Hill said the vote was not valid and warned the board against another one.')).toEqual(
      ['Tom Hill | said | the vote was not valid', 'Tom Hill | warned | the board against another one'],
    );
    expect(asLines('The group says the plan was too costly, but argues that it should go ahead.')).toEqual([
      'The group | says | the plan was too costly',
      'The group | argues | that it should go ahead',
    ]);
  });

  it('belongs to what is said where somebody else may speak', () => {
    const texts = [
      'Mary Stone said the guards stopped her and told her that the road was closed.',
      'Mary Stone said she was stopped and told that the road was closed.',
    ];
    for (const text of texts) expect(asLines(text)).toHaveLength(1);
  });
});
