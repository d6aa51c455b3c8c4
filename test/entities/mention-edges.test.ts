import { describe, expect, it } from 'vitest';
import { cutOffRubric } from '../../src/entities/cut-off-rubric.js';
import { trimCourtesyTitles } from '../../src/entities/trim-courtesy-titles.js';
import { trimLeadingPreposition } from '../../src/entities/trim-leading-preposition.js';
import { readMarked } from './marked-article.js';

function trimmed(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return mentions
    .map((mention) => cutOffRubric(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimLeadingPreposition(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimCourtesyTitles(mention, segmentation.tokens, vocabulary))
    .map(({ start, end }) => document.text.slice(start, end));
}

describe('the edges of a mention', () => {
  it('leave out titles of courtesy, but no other words', () => {
    expect(trimmed('[PER Mr Pompeo], [PER Dr. Dahl], [PER King Olaf], [PER Doc Rivers]')).toEqual([
      'Pompeo',
      'Dahl',
      'King Olaf',
      'Doc Rivers',
    ]);
  });

  it('leave out the rubric of a headline', () => {
    expect(trimmed('[PER GOLF - PARNEVIK] WINS')).toEqual(['PARNEVIK']);
    expect(trimmed('[PER Jean - Claude] and [PER JEAN-CLAUDE]')).toEqual(['Jean - Claude', 'JEAN-CLAUDE']);
  });

  it('leave out the preposition that begins a sentence, but not that of a title', () => {
    expect(trimmed('[ORG At Can Tho University] and [MISC Under the Dome]; [ORG The Hague Group]')).toEqual([
      'Can Tho University',
      'Under the Dome',
      'The Hague Group',
    ]);
  });
});
