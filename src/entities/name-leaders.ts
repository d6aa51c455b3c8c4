import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

/** What a leader gives a name to, as the word behind it. */
const TERMS: ReadonlySet<string> = new Set(
  'administration administrations presidency presidencies'.split(' '),
);

/** The types of the names that such a word makes a person's: `the Trump administration`, and no company of that name. */
export function nameLeaders(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  for (const mention of mentions) {
    const { firstToken, endToken, type } = mention;
    if (type !== 'ORG' || endToken !== firstToken + 1 || endToken >= tokens.count) continue;
    if (!TERMS.has(vocabulary.lower(tokens.lexeme[endToken]!))) continue;
    // An acronym leads by itself: `the SEC presidency`.
    const isAcronym = (vocabulary.flags(tokens.lexeme[firstToken]!) & LexemeFlag.AllCaps) !== 0;
    if (!isAcronym) typeOf.set(wordsOfMention(mention, tokens, vocabulary), 'PER');
  }
}
