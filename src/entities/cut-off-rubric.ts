import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/**
 * Keeps of a person's mention in a headline what is behind its rubric: `PARNEVIK` of `GOLF - PARNEVIK`.
 */
export function cutOffRubric(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const rubric = vocabulary.flags(tokens.lexeme[mention.firstToken]!);
  if (mention.type !== 'PER' || (rubric & LexemeFlag.AllCaps) === 0) return mention;
  for (let at = mention.endToken - 2; at > mention.firstToken; at--) {
    const isSpaced = tokens.start[at]! > tokens.end[at - 1]! && tokens.start[at + 1]! > tokens.end[at]!;
    if (!isSpaced || !/^[-–—]+$/.test(vocabulary.word(tokens.lexeme[at]!))) continue;
    return mentionOf(tokens, at + 1, mention.endToken, mention.type);
  }
  return mention;
}
