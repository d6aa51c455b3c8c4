import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const said = (text: string) => extractQuotes(text, { keepAll: true }).map((quote) => quote.text);

describe('marks that are no quotes', () => {
  it.each([
    ['irony', 'The "experts" behind the study had never opened a book on tides.'],
    ['a name that people give', 'Harbour staff call the new crane "Big Olga" and wave to it.'],
    [
      'a title within reported speech',
      'Vera Holm said on Tuesday that "The Long Winter" would not be shown again.',
    ],
    ['a nickname', 'The old fort, known to locals as "the Cake", will be closed until May.'],
    ['a meaning', 'The word means "people of the reeds" in their language.'],
    ['a title', 'The singer Lena Vogt is best known for the song "Harbour Lights" and lives in Leeds.'],
    ['a word as a word', 'Elmsford College has dropped the term "freshman" from its papers.'],
    ['a name', 'He fought in the ring as a boy and was known as "Star" to the whole town.'],
    ['a rating', 'The bank has maintained its "buy" rating for the shares.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
    expect(extractQuotes(text, { keepAll: true, allMarks: true }).map(({ type }) => type)).toContain('scare');
  });

  it.each([
    ['a word that someone said', 'Mayor Helen Marsh said the result was "regrettable".'],
    ['words by which someone is described', 'Critics described Helen Marsh as "a fighter".'],
    ['a short answer', '"Never," Helen Marsh replied.'],
    [
      'a word of a statement',
      'The North released a statement condemning "gangster-like" demands from the ministry on Monday.',
    ],
    [
      'what somebody condemns',
      'Within hours of the secretary departing the North released a statement condemning "gangster-like" demands from the USA, raising questions over how much they saw eye to eye.',
    ],
    [
      'what somebody declares of himself',
      'But the unorthodox president has also since declared himself "in love" with Ana Ruiz.',
    ],
    ['the wording of a law', 'The court said the clause covers whatever is "likely to endanger health".'],
  ])('but %s is one', (_, text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('short marked words that no cue was sure to attribute', () => {
  it('are given to the subject of the verb of speech near them', () => {
    const text = 'Helen Marsh says she has been on an "extraordinary journey" since she left the bank.';
    expect(extractQuotes(text, { keepAll: true })).toMatchObject([
      { source: { text: 'Helen Marsh' }, cue: { text: 'says' } },
    ]);
  });
});

describe('a name, a grade and a work', () => {
  it.each([
    'Ruiz called her "the general".',
    'Fitch cut its rating to "BB+" on Friday.',
    'The bank cut the stock to "neutral" on Monday.',
    'Helen Marsh wrote "The Long Road" and other novels.',
    'Helen Marsh wrote an essay called "The Long Road" in 1990.',
  ])('are reported by nobody: %s', (text) => {
    expect(extractQuotes(text, { indirect: true })).toEqual([]);
  });

  it('but a judgement is', () => {
    expect(extractQuotes('Ruiz called the talks "positive".', { indirect: true })).toHaveLength(1);
  });
});
