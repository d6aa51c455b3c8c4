import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Leaves a bracket that does not close within a person's name out of it: `Duncan Hunter (R-CA` of `Duncan Hunter (R-CA)`. */
export function cutAtBracket(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  if (mention.type !== 'PER') return mention;
  let opened = -1;
  for (let at = mention.firstToken + 1; at < mention.endToken; at++) {
    const word = vocabulary.word(tokens.lexeme[at]!);
    if (word === '(' || word === '[') opened = at;
    else if (word === ')' || word === ']') opened = -1;
  }
  return opened < 0 ? mention : mentionOf(tokens, mention.firstToken, opened, 'PER');
}
