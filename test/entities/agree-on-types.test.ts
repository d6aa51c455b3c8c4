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

  it('make a surname a person beside the whole name, but no company that bears it', () => {
    expect(typesOf('[PER Kristalina Georgieva] met him. He told [ORG Georgieva] all.')).toEqual([
      'PER',
      'PER',
    ]);
    const company = '[PER Michael Dell] leads [ORG Dell Technologies]. [ORG Dell] rose.';
    expect(typesOf(company)).toEqual(['PER', 'ORG', 'ORG']);
    const more = '[PER Henry Ford] began it. [ORG Ford] rose, [ORG Ford] fell.';
    expect(typesOf(more)).toEqual(['PER', 'ORG', 'ORG']);
  });

  it('make no person of a storm', () => {
    expect(typesOf('Tropical [PER Storm Bonnie] turned north.')).toEqual(['MISC']);
  });

  it('are those that the article itself gives to a ship', () => {
    const marked = 'The ferry [LOC Northern Grace] sank. Divers reached the [LOC Northern Grace] at noon.';
    expect(typesOf(marked)).toEqual(['MISC', 'MISC']);
    expect(typesOf('Ferry [LOC Lismore] and the ship of [PER Dahl]')).toEqual(['LOC', 'PER']);
  });

  it('are no organisations for what one makes and calls after itself', () => {
    expect(typesOf('[ORG Apple] showed the [ORG Apple Watch].')).toEqual(['ORG', 'MISC']);
    expect(typesOf('[ORG Skerry Watch] reported it.')).toEqual(['ORG']);
  });

  it('are organisations in the brackets of a dateline, and in no others', () => {
    expect(typesOf('[LOC LISMORE BAY] ([LOC Coast News]) - The ferry sank.')).toEqual(['LOC', 'ORG']);
    expect(typesOf('[LOC Lismore] ([LOC Skerry Islands]) is small.')).toEqual(['LOC', 'LOC']);
  });

  it('are organisations for armed groups', () => {
    expect(typesOf('[LOC al-Qaeda] and [PER Hamas]')).toEqual(['ORG', 'ORG']);
  });

  it('become that of a place where an article mostly has one', () => {
    const marked = '[LOC Lismore] burned. The [MISC Lismore] ferry left [LOC Lismore] at noon.';
    expect(typesOf(marked)).toEqual(['LOC', 'LOC', 'LOC']);
    expect(typesOf('[LOC Lismore] and the [MISC Lismore] ferry')).toEqual(['LOC', 'MISC']);
  });

  it('are the usual ones of names that mean one thing everywhere', () => {
    expect(typesOf('[LOC Ebola] spread. The [ORG White House] said so on [MISC Facebook].')).toEqual([
      'MISC',
      'LOC',
      'ORG',
    ]);
  });

  it('are left alone where the article means something else by such a name', () => {
    expect(typesOf('The pilot, [PER Nurul Islam], said [PER Islam] was at home.')).toEqual(['PER', 'PER']);
    expect(typesOf('Mr [PER Islam] spoke.')).toEqual(['PER']);
    expect(typesOf('Shares of [LOC Amazon] rose.')).toEqual(['ORG']);
    expect(typesOf('The [LOC Amazon] burned, and loggers left [LOC Amazon] land.')).toEqual(['LOC', 'LOC']);
  });

  it('are those of people for a family, but not for a team', () => {
    expect(typesOf('[PER Ana Lowe] came. The [ORG Lowes] own the yard.')).toEqual(['PER', 'PER']);
    expect(typesOf('[PER Ana Brown] saw the [ORG Harbour Browns] lose; the [ORG Browns] left.')).toEqual([
      'PER',
      'ORG',
      'ORG',
    ]);
    expect(typesOf('The [ORG Lowes] own the yard.')).toEqual(['ORG']);
    expect(typesOf('[PER Eva Knox] came. The [ORG Knoxes] left.')).toEqual(['PER', 'PER']);
    expect(typesOf('[PER Abdul al-Houthi] spoke. The [ORG Houthis] left.')).toEqual(['PER', 'ORG']);
  });
});
