import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/** The words of a mention in lower case, with a space between: the same for all places of a name. */
export function wordsOfMention(
  { firstToken, endToken }: Pick<Mention, 'firstToken' | 'endToken'>,
  tokens: Tokens,
  vocabulary: Vocabulary,
): string {
  let words = vocabulary.lower(tokens.lexeme[firstToken]!);
  for (let at = firstToken + 1; at < endToken; at++) words += ` ${vocabulary.lower(tokens.lexeme[at]!)}`;
  return words;
}
