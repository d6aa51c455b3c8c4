import type { Mention, Tokens } from '../document/annotations.js';
import { POLICE_AREAS, SMALL_BODIES } from '../lexicon/british-bodies.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

export const FIRST_WORDS: ReadonlySet<string> = new Set(SMALL_BODIES.map(([first]) => first!));

/**
 * Takes a court, a council or a police force in small letters for one with the place before it, as British papers write them:
 * `Leeds crown court` is no place.
 */
export function takeInSmallBodies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const word = (at: number) => (at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '');
  return changeMentions(mentions, (mention) => {
    const { type, firstToken, endToken, end } = mention;
    if (type !== 'LOC' && type !== 'ORG') return null;
    const isSmall =
      endToken < tokens.count &&
      tokens.start[endToken] === end + 1 &&
      (vocabulary.flags(tokens.lexeme[endToken]!) & LexemeFlag.Lower) !== 0;
    if (!isSmall) return null;
    if (word(endToken) === 'police') {
      // A `Surrey police station` is a place in Surrey.
      if (word(endToken + 1).startsWith('station')) return null;
      const isForce = POLICE_AREAS.has(wordsOfMention(mention, tokens, vocabulary));
      return isForce ? mentionOf(tokens, firstToken, endToken + 1, 'ORG') : null;
    }
    if (!FIRST_WORDS.has(word(endToken))) return null;
    const body = SMALL_BODIES.find((words) => words.every((part, at) => word(endToken + at) === part));
    return body ? mentionOf(tokens, firstToken, endToken + body.length, 'ORG') : null;
  });
}
