import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Begin a clause behind the name of a place. */
const RELATIVES: ReadonlySet<string> = new Set('that which who whose where when'.split(' '));

/** Leaves the clause behind a place out of its name: `San Francisco` of `San Francisco that Apple`. */
export function cutAtClause(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  if (mention.type !== 'LOC') return mention;
  for (let at = mention.firstToken + 1; at < mention.endToken; at++) {
    const lexeme = tokens.lexeme[at]!;
    const isSmall = (vocabulary.flags(lexeme) & LexemeFlag.Lower) !== 0;
    if (isSmall && RELATIVES.has(vocabulary.lower(lexeme)))
      return mentionOf(tokens, mention.firstToken, at, 'LOC');
  }
  return mention;
}
