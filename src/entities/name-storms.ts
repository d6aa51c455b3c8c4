import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

const STORMS: ReadonlySet<string> = new Set('storm hurricane typhoon cyclone'.split(' '));

/** The types of the names that the article gives to storms: `tropical storm Bonnie` makes `Bonnie` no person. */
export function nameStorms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  for (const mention of mentions) {
    const { firstToken, endToken, type } = mention;
    if (type === 'MISC' || firstToken === 0 || endToken !== firstToken + 1) continue;
    if (!STORMS.has(vocabulary.lower(tokens.lexeme[firstToken - 1]!))) continue;
    typeOf.set(wordsOfMention(mention, tokens, vocabulary), 'MISC');
  }
}
