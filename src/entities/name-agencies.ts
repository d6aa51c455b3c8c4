import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

const DASH = /^[-–—]+$/;

/**
 * The types of what stands in brackets between the place and the dash of a dateline: `LISMORE BAY (Coast
 * News) -` names the organisation that the article is from.
 */
export function nameAgencies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  const word = (at: number) => (at >= 0 && at < tokens.count ? vocabulary.word(tokens.lexeme[at]!) : '');
  for (const mention of mentions) {
    const { firstToken, endToken, type } = mention;
    if (type === 'ORG' || word(firstToken - 1) !== '(' || word(endToken) !== ')') continue;
    if (DASH.test(word(endToken + 1))) typeOf.set(wordsOfMention(mention, tokens, vocabulary), 'ORG');
  }
}
