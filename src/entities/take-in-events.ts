import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** What makes an event of a place or a people, as the last word of its name. */
export const EVENTS: ReadonlySet<string> = new Set(
  'war wars revolution uprising massacre genocide treaty accord accords summit cup'.split(' '),
);

/** Takes in the last word of an event's name: `the Korean War`, not `the Korean`. */
export function takeInEvents(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention, index) => {
    const { type, end, endToken } = mention;
    if (type !== 'MISC' && type !== 'LOC') return null;
    const isFree = endToken < tokens.count && mentions[index + 1]?.firstToken !== endToken;
    if (!isFree || tokens.start[endToken]! !== end + 1) return null;
    const word = tokens.lexeme[endToken]!;
    if (!EVENTS.has(vocabulary.lower(word)) || !isInMixedCase(word, vocabulary)) return null;
    // `Korean War Memorial` is something else.
    const after = endToken + 1;
    if (after < tokens.count && isCapitalized(tokens.lexeme[after]!, vocabulary)) return null;
    // In a headline every word has a capital.
    const before = mention.firstToken - 1;
    if (before < 0 || (vocabulary.flags(tokens.lexeme[before]!) & LexemeFlag.Lower) === 0) return null;
    return mentionOf(tokens, mention.firstToken, endToken + 1, 'MISC');
  });
}

function isCapitalized(lexeme: number, vocabulary: Vocabulary): boolean {
  return (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
}

function isInMixedCase(lexeme: number, vocabulary: Vocabulary): boolean {
  const flags = vocabulary.flags(lexeme);
  return (flags & LexemeFlag.Capitalized) !== 0 && (flags & LexemeFlag.AllCaps) === 0;
}
