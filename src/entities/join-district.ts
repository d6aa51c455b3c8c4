import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

const DISTRICT = new Set(['dc', 'd.c', 'd.c.']);

/** `Washington, D.C.` is one place, and names no state. */
export function joinDistrict(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): Mention[] {
  const joined: Mention[] = [];
  const word = (token: number) => vocabulary.lower(tokens.lexeme[token]!);
  for (const mention of mentions) {
    const before = joined.at(-1);
    // The district itself, which is in the place before it.
    if (before && mention.firstToken < before.endToken) continue;
    const comma = mention.endToken;
    const isDistrict =
      mention.type === 'LOC' &&
      comma + 1 < tokens.count &&
      word(comma - 1) === 'washington' &&
      word(comma) === ',' &&
      DISTRICT.has(word(comma + 1));
    joined.push(isDistrict ? mentionOf(tokens, mention.firstToken, comma + 2, 'LOC') : mention);
  }
  return joined;
}
