import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { PARTS_IN_WORKS, WORKS } from '../lexicon/works.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** So many tokens on either side may stand between a work and what it is. */
const REACH = 6;

/** Makes a work of what stands between marks beside a word for one: `over a film than over "Michael Collins"` is nobody. */
export function nameWorks(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const isMark = (at: number) => at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.QuoteMark;
  const isWork = (at: number) =>
    at >= 0 && at < tokens.count && WORKS.has(vocabulary.lower(tokens.lexeme[at]!));
  const isPart = (at: number) => at >= 0 && PARTS_IN_WORKS.has(vocabulary.lower(tokens.lexeme[at]!));
  return changeMentions(mentions, (mention) => {
    const { firstToken, endToken, type } = mention;
    if (type === 'MISC' || !isMark(firstToken - 1)) return null;
    // American English has its commas and stops within the marks.
    const close = isMark(endToken) ? endToken : isMark(endToken + 1) ? endToken + 1 : -1;
    if (close < 0) return null;
    for (let step = 1; step <= REACH; step++) {
      const before = firstToken - 1 - step;
      if (isWork(before) || isWork(close + step) || (type !== 'ORG' && isPart(before))) {
        return mentionOf(tokens, firstToken, endToken, 'MISC');
      }
    }
    return null;
  });
}
