import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

export const DISTRICT: ReadonlySet<string> = new Set(['dc', 'd.c', 'd.c.']);

/** `Washington, D.C.` is one place, and names no state. */
export function joinDistrict(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const word = (token: number) => vocabulary.lower(tokens.lexeme[token]!);
  let end = 0;
  return changeMentions(mentions, (mention) => {
    const comma = mention.endToken;
    // The district itself, which is in the place before it.
    if (mention.firstToken < end) return [];
    if (mention.type !== 'LOC' || comma + 1 >= tokens.count || word(comma - 1) !== 'washington') return null;
    if (word(comma) !== ',' || !DISTRICT.has(word(comma + 1))) return null;
    end = comma + 2;
    return mentionOf(tokens, mention.firstToken, end, 'LOC');
  });
}
