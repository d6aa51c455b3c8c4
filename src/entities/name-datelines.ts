import type { Mention, Tokens } from '../document/annotations.js';
import { DATELINE_AGENCIES } from '../lexicon/news-agencies.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** Makes a place of what begins a dateline: `CANNES (Reuters) -` is no team, and `Boston (CNN)` at the head of a text none. */
export function nameDatelines(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const word = (at: number) => (at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '');
  return changeMentions(mentions, ({ type, firstToken, endToken }, index) => {
    if (type === 'LOC') return null;
    const state = mentions[index + 1];
    // `Ferguson, Missouri (CNN)`
    const hasState = word(endToken) === ',' && state?.type === 'LOC' && state.firstToken === endToken + 1;
    const open = hasState ? state.endToken : endToken;
    if (word(open) !== '(' || !DATELINE_AGENCIES.has(word(open + 1)) || word(open + 2) !== ')') return null;
    const isInCapitals = (vocabulary.flags(tokens.lexeme[firstToken]!) & LexemeFlag.AllCaps) !== 0;
    return firstToken === 0 || isInCapitals ? mentionOf(tokens, firstToken, endToken, 'LOC') : null;
  });
}
