import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

const LONGEST_NUMBER = 4;

/** Takes in the number that a hyphen ties to a name: `SARS-CoV-2`, not `SARS-CoV`. */
export function takeInNumber(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention) => {
    const hyphen = mention.endToken;
    const number = hyphen + 1;
    // A place with a number is a score or a year of games: `Gijon-2`, `Paris-2024`.
    if (mention.type === 'LOC' || mention.type === 'PER' || number >= tokens.count) return null;
    if (tokens.start[hyphen] !== mention.end || vocabulary.word(tokens.lexeme[hyphen]!) !== '-') return null;
    if (tokens.start[number] !== tokens.end[hyphen] || !isNumber(tokens.lexeme[number]!, vocabulary))
      return null;
    return mentionOf(tokens, mention.firstToken, number + 1, mention.type);
  });
}

function isNumber(lexeme: number, vocabulary: Vocabulary): boolean {
  const flags = vocabulary.flags(lexeme);
  if ((flags & LexemeFlag.HasDigit) === 0 || (flags & LexemeFlag.HasLetter) !== 0) return false;
  return vocabulary.word(lexeme).length <= LONGEST_NUMBER;
}
