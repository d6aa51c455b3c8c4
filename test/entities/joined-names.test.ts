import { describe, expect, it } from 'vitest';
import { joinParticles } from '../../src/entities/join-particles.js';
import { readMarked } from './marked-article.js';

/** The names of a marked text behind a rule, as they stand, with their types. */
function namesBehind(rule: typeof joinParticles, marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return rule(mentions, segmentation.tokens, vocabulary).map(
    ({ type, start, end }) => `${type} ${document.text.slice(start, end)}`,
  );
}

describe('joining a name that was taken for two', () => {
  it('takes the small words of a person’s name into it', () => {
    expect(namesBehind(joinParticles, '[PER André Corrêa] do [PER Lago] spoke. [PER Moe] left.')).toEqual([
      'PER André Corrêa do Lago',
      'PER Moe',
    ]);
    expect(namesBehind(joinParticles, '[PER Moe] and [PER Dahl], [PER Ana] do [ORG Rio]')).toHaveLength(4);
  });
});
