import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const said = (text: string) => extractQuotes(text, { keepAll: true }).map((quote) => quote.text);

describe('marks that are no quotes', () => {
  it.each([
    [
      'a scare quote',
      'The North released a statement condemning "gangster-like" demands from the ministry on Monday.',
    ],
    ['a feeling', 'But the unorthodox president has also since declared himself "in love" with Ana Ruiz.'],
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
  ])('but %s is one', (_, text) => {
    expect(said(text)).toHaveLength(1);
  });
});
