import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../src/entities/agree-on-types.js';
import { readMarked } from './marked-article.js';

function typesOf(marked: string): string[] {
  const { segmentation, vocabulary, mentions } = readMarked(marked);
  return agreeOnTypes(mentions, segmentation.tokens, vocabulary).map(({ type }) => type);
}

describe('the types of one name', () => {
  it('become one where most places agree', () => {
    const marked = '[PER Kim Yo Jong] spoke. [MISC Kim Yo Jong] left. [PER Kim Yo Jong] came.';
    expect(typesOf(marked)).toEqual(['PER', 'PER', 'PER']);
  });

  it('stay as they are where the places are of two minds', () => {
    expect(typesOf('[LOC East Room] and [ORG East Room]')).toEqual(['LOC', 'ORG']);
  });

  it('stay as they are for single words, which may mean two things', () => {
    const marked = '[LOC Washington] and [LOC Washington] and [LOC Washington]: [PER Washington] served.';
    expect(typesOf(marked)).toEqual(['LOC', 'LOC', 'LOC', 'PER']);
  });

  it('become one for a single word that is no place', () => {
    expect(typesOf('[ORG Acumen] and [ORG Acumen]: [PER Acumen] paid.')).toEqual(['ORG', 'ORG', 'ORG']);
  });

  it('are those that the article itself gives to a ship', () => {
    const marked = 'The ferry [LOC Northern Grace] sank. Divers reached the [LOC Northern Grace] at noon.';
    expect(typesOf(marked)).toEqual(['MISC', 'MISC']);
    expect(typesOf('Ferry [LOC Lismore] and the ship of [PER Dahl]')).toEqual(['LOC', 'PER']);
  });

  it('are organisations in the brackets of a dateline, and in no others', () => {
    expect(typesOf('[LOC LISMORE BAY] ([LOC Coast News]) - The ferry sank.')).toEqual(['LOC', 'ORG']);
    expect(typesOf('[LOC Lismore] ([LOC Skerry Islands]) is small.')).toEqual(['LOC', 'LOC']);
  });

  it('are organisations for armed groups', () => {
    expect(typesOf('[LOC al-Qaeda] and [PER Hamas]')).toEqual(['ORG', 'ORG']);
  });
});
