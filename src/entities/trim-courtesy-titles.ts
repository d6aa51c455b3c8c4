import type { Mention, Tokens } from '../document/annotations.js';
import { COURTESY_TITLES } from '../lexicon/titles.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Leaves the title out of a person's mention: `Mr Pompeo` is an alias, the mention is `Pompeo`. */
export function trimCourtesyTitles(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const { firstToken, endToken } = mention;
  if (mention.type !== 'PER' || endToken - firstToken < 2) return mention;
  if (!COURTESY_TITLES.has(vocabulary.bare(tokens.lexeme[firstToken]!))) return mention;
  return mentionOf(tokens, firstToken + 1, endToken, mention.type);
}
