import type { EntityType, Mention, Tokens } from '../document/annotations.js';

/** The mention that covers the tokens `[firstToken, endToken)`. */
export function mentionOf(tokens: Tokens, firstToken: number, endToken: number, type: EntityType): Mention {
  return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!, type, firstToken, endToken };
}
