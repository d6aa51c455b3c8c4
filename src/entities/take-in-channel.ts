import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** The last words of broadcasters that tell their channels apart by numbers. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  'bbc itv rte rté nbc cbs abc fox sky radio channel'.split(' '),
);
/** `BBC One`, `BBC Radio Five Live` */
const NUMBER_WORDS: ReadonlySet<string> = new Set('One Two Three Four Five'.split(' '));
/** Behind a number that counts something: `it cost the BBC 4 million`, `Sky 3 years later`. */
const COUNTED =
  /^(?:million|billion|trillion|thousand|hundred|mln|bln|bn|pct|percent|per|to|[%-]|people|(?:year|month|week|day|hour|minute|time|point|goal|game|win|job|dollar|dlr|pound)s?)$/;

/** Takes in the number that tells a channel from its sisters: `NBC 5`, `BBC Radio 4`, `BBC One`. */
export function takeInChannel(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  let taken = 0;
  return changeMentions(mentions, (mention) => {
    // The `Live` of `BBC Radio 5 Live`, found alone.
    if (mention.firstToken < taken) return [];
    if (!isNumbered(mention)) return null;
    const { firstToken, endToken } = mention;
    taken = word(endToken + 1) === 'Live' ? endToken + 2 : endToken + 1;
    return mentionOf(tokens, firstToken, taken, 'ORG');
  });

  /** Whether a number that counts nothing stands behind a broadcaster. */
  function isNumbered({ type, end, endToken }: Mention): boolean {
    if (type !== 'ORG' || endToken >= tokens.count || tokens.start[endToken] !== end + 1) return false;
    if (!BROADCASTERS.has(vocabulary.lower(tokens.lexeme[endToken - 1]!))) return false;
    const number = word(endToken);
    const isNumber =
      tokens.kind[endToken] === TokenKind.Number ? /^[1-9]\d?$/.test(number) : NUMBER_WORDS.has(number);
    return isNumber && !COUNTED.test(word(endToken + 1));
  }

  function word(at: number): string {
    return at < tokens.count ? vocabulary.word(tokens.lexeme[at]!) : '';
  }
}
