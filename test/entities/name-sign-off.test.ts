import { describe, expect, it } from 'vitest';
import { nameSignOff } from '../../src/entities/name-sign-off.js';
import { readMarked } from './marked-article.js';

function typesOf(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return nameSignOff(mentions, segmentation.tokens, vocabulary, document.text).map(({ type }) => type);
}

describe('the word below an article', () => {
  it('is the agency that signs it, whoever has its name above', () => {
    expect(typesOf('The chairman, [PER Edzard Reuter], left. [PER Reuter] is 59.\n [PER Reuter]\n')).toEqual([
      'PER',
      'PER',
      'ORG',
    ]);
  });

  it('is a person with any other name, or with words beside it', () => {
    expect(typesOf('I shall be late on Monday.\n[PER Phillip]')).toEqual(['PER']);
    expect(typesOf('The ferry sank.\nNobody told [PER Reuter]')).toEqual(['PER']);
    expect(typesOf('[PER Reuter]')).toEqual(['PER']);
  });
});
