import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

const PARTIES: ReadonlySet<string> = new Set(['R', 'D', 'I']);

/** Of `David Perdue (R-Ga.)` and `Marcia Price (D-Newport News)` the bracket is a party and a place, and nobody's name. */
export function leaveParty(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const { firstToken, endToken } = mention;
  if (endToken - firstToken < 3 || !PARTIES.has(vocabulary.word(tokens.lexeme[firstToken]!))) return mention;
  const dash = firstToken + 1;
  if (!/^[-–—‑]$/.test(vocabulary.word(tokens.lexeme[dash]!))) return mention;
  const isTight =
    tokens.end[firstToken] === tokens.start[dash] && tokens.end[dash] === tokens.start[dash + 1];
  if (!isTight || firstToken === 0) return mention;
  const before = vocabulary.word(tokens.lexeme[firstToken - 1]!);
  if (before !== '(' && before !== '[' && before !== ',') return mention;
  return mentionOf(tokens, dash + 1, endToken, 'LOC');
}
