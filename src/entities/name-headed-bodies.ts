import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** Behind one of these stands where a body is or what it is for. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const HEADS: ReadonlySet<string> = new Set(
  `agency association authority bureau center centre commission committee council department federation foundation fund
   institute league ministry organisation organization society trust union university`.split(/\s+/),
);
/** The last words of what is only called after a body: the `Council for Peace Prize`, an `Agency for Energy Act 2015`. */
const NO_BODIES =
  /^(?:act|awards?|bill|building|campus|conference|day|prize|report|road|square|street|theat(?:er|re)|\d+)$/;

/** Makes an organisation of what says in its name where or what for it is: `University of Kent`, `National Council for Peace`. */
export function nameHeadedBodies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, ({ type, firstToken, endToken }) => {
    if (type === 'ORG' || endToken < firstToken + 3) return null;
    const isBody = hasHead(firstToken, endToken) && !NO_BODIES.test(word(endToken - 1));
    return isBody ? mentionOf(tokens, firstToken, endToken, 'ORG') : null;
  });

  /** Whether the first link stands behind a head; not in `Day of the Council`. */
  function hasHead(firstToken: number, endToken: number): boolean {
    for (let at = firstToken + 1; at + 1 < endToken; at++) {
      if (LINKS.has(word(at))) return HEADS.has(word(at - 1));
    }
    return false;
  }

  function word(at: number): string {
    return vocabulary.lower(tokens.lexeme[at]!);
  }
}
