import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

const STORMS: ReadonlySet<string> = new Set('storm hurricane typhoon cyclone'.split(' '));

/**
 * The types of the names that the article gives to storms: `tropical storm Bonnie` makes `Bonnie` no person, nor does
 * `Hurricane Bonnie`, further down.
 */
export function nameStorms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  for (const mention of mentions) {
    const { firstToken, endToken, type } = mention;
    // `Storm Bonnie`, or `Bonnie` behind it.
    const storm =
      endToken === firstToken + 2 ? firstToken : endToken === firstToken + 1 ? firstToken - 1 : -1;
    if (storm < 0 || !STORMS.has(vocabulary.lower(tokens.lexeme[storm]!))) continue;
    if (type !== 'MISC') typeOf.set(wordsOfMention(mention, tokens, vocabulary), 'MISC');
    typeOf.set(vocabulary.lower(tokens.lexeme[storm + 1]!), 'MISC');
  }
}
