import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

/** Words that begin nothing which could belong to someone. */
const NO_POSSESSION =
  /^(?:[.,;:!?)]|is|are|was|were|has|have|had|will|would|can|could|should|may|says?|said|and|or|but|in|at|on|to|for|from|by|with|as|that|who|which|when|after|before)$/;

/**
 * Takes the `'s` into the names of organisations that have one of their own: nothing of `McDonald` is meant where
 * an article says `McDonald's is closing` or `at McDonald's.` An acronym has none: `the BBC's Have I Got News for You`.
 */
export function takeInPossessive(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const names = new Map<string, { clitic: number; owned: number; places: number }>();
  for (const mention of mentions) {
    if (mention.type !== 'ORG') continue;
    const name = wordsOfMention(mention, tokens, vocabulary);
    const seen = names.get(name) ?? { clitic: 0, owned: 0, places: 0 };
    names.set(name, seen);
    seen.places++;
    if (!hasClitic(mention, tokens, vocabulary)) continue;
    seen.clitic++;
    const after = mention.endToken + 1;
    const isOwner = after < tokens.count && !NO_POSSESSION.test(vocabulary.lower(tokens.lexeme[after]!));
    if (isOwner) seen.owned++;
  }
  return changeMentions(mentions, (mention, index) => {
    if (mentions[index + 1]?.firstToken === mention.endToken) return null;
    if (mention.type !== 'ORG' || !hasClitic(mention, tokens, vocabulary)) return null;
    const seen = names.get(wordsOfMention(mention, tokens, vocabulary))!;
    const isOfName = seen.clitic === seen.places && seen.owned < seen.clitic;
    return isOfName ? mentionOf(tokens, mention.firstToken, mention.endToken + 1, mention.type) : null;
  });
}

function hasClitic({ end, endToken }: Mention, tokens: Tokens, vocabulary: Vocabulary): boolean {
  if (endToken >= tokens.count || tokens.start[endToken] !== end) return false;
  const clitic = tokens.lexeme[endToken]!;
  if (vocabulary.lower(clitic) !== "'s") return false;
  // `MCDONALD'S` in a line of capitals is none.
  const isSmall = vocabulary.word(clitic) === vocabulary.lower(clitic);
  return !isSmall || (vocabulary.flags(tokens.lexeme[endToken - 1]!) & LexemeFlag.AllCaps) === 0;
}
