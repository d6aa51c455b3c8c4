import type { Mention, Tokens } from '../document/annotations.js';
import { NUMBER_WORDS } from '../lexicon/telling-words.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Leaves a number in small letters out of the name before it: `the Lismore nine` are from Lismore. The `Birmingham Six` are a name. */
export function trimCount(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const { firstToken, endToken, type } = mention;
  if (type === 'MISC' || endToken - firstToken < 2) return mention;
  const last = tokens.lexeme[endToken - 1]!;
  const isSmall = (vocabulary.flags(last) & LexemeFlag.Lower) !== 0;
  if (!isSmall || !NUMBER_WORDS.has(vocabulary.lower(last))) return mention;
  return mentionOf(tokens, firstToken, endToken - 1, type);
}
