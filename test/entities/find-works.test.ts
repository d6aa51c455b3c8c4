import { describe, expect, it } from 'vitest';
import { findWorks } from '../../src/entities/find-works.js';
import { readMarked } from './marked-article.js';

/** The mentions of a marked text behind the rule, as `TYPE words`. */
function behind(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return findWorks(mentions, segmentation.tokens, vocabulary).map(
    ({ type, start, end }) => `${type} ${document.text.slice(start, end)}`,
  );
}

describe('what stands between marks in title case', () => {
  it('is a work as a whole beside a word for one', () => {
    expect(
      behind('“The [LOC Salt Road],” her first novel, and the movie “Robin Moe: King of Tides.”'),
    ).toEqual(['MISC The Salt Road', 'MISC Robin Moe: King of Tides']);
    expect(behind('Stars of "Harbour" met.')).toEqual(['MISC Harbour']);
  });

  it('is a name elsewhere, too, where it has several capitals', () => {
    expect(behind('a tour of the “Cities of the South” and the website “Harbour News”')).toEqual([
      'MISC Cities of the South',
      'ORG Harbour News',
    ]);
  });

  it('is none where somebody says it, and where people are called so or listed', () => {
    expect(behind('"Never," the star of the film said. She cried: "Never, Dan!"')).toEqual([]);
    expect(behind('dubbed the “Iron Nurse”, or [PER Ana] “The Nurse” [PER Ruiz]')).toEqual([
      'PER Ana',
      'PER Ruiz',
    ]);
    const names = 'names such as “[PER Moe], [PER Ruiz] or [PER Dahl]”, and a page “R.I.P. [PER Ana Ruiz]”';
    expect(behind(names)).toHaveLength(4);
  });
});
