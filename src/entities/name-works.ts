import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

const WORKS: ReadonlySet<string> = new Set(
  `film films movie movies documentary biopic drama thriller comedy musical opera play novel memoir biography book song
  single album ballad sitcom series show sequel painting sculpture videogame podcast`.split(/\s+/),
);
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
  return changeMentions(mentions, (mention) => {
    const { firstToken, endToken, type } = mention;
    if (type === 'MISC' || !isMark(firstToken - 1)) return null;
    // American English has its commas and stops within the marks.
    const close = isMark(endToken) ? endToken : isMark(endToken + 1) ? endToken + 1 : -1;
    if (close < 0) return null;
    for (let step = 1; step <= REACH; step++) {
      if (isWork(firstToken - 1 - step) || isWork(close + step)) {
        return mentionOf(tokens, firstToken, endToken, 'MISC');
      }
    }
    return null;
  });
}
