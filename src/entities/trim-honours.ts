import type { Mention, Tokens } from '../document/annotations.js';
import { HONOURS } from '../lexicon/honours.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Leaves out what stands behind a person's name and is none of it: `Helen Okoro QC`. */
export function trimHonours(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const { firstToken, type } = mention;
  let { endToken } = mention;
  if (type !== 'PER') return mention;
  const isHonour = (at: number) => HONOURS.has(vocabulary.word(tokens.lexeme[at]!).replaceAll('.', ''));
  while (endToken - firstToken > 2 && isHonour(endToken - 1)) endToken--;
  return endToken === mention.endToken ? mention : mentionOf(tokens, firstToken, endToken, type);
}
