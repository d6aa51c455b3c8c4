import type { Mention, Tokens } from '../document/annotations.js';
import { US_STATES } from '../lexicon/us-states.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

export const MEMBERS: ReadonlySet<string> = new Set('democrat democrats republican republicans'.split(' '));
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'senate']);

/**
 * Takes apart where somebody is from, or the chamber that they sit in, and their party: `a New York Democrat`, `House Republicans`
 * are no organisations; but the `Liberal Democrats` are.
 */
export function splitParties(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, ({ firstToken, endToken }) => {
    const party = endToken - 1;
    if (party === firstToken || !MEMBERS.has(vocabulary.lower(tokens.lexeme[party]!))) return null;
    const member = mentionOf(tokens, party, endToken, 'MISC');
    // `Two New Jersey Republicans`: the words before the state are none of its name.
    for (let first = Math.max(firstToken, party - 2); first < party; first++) {
      const before = wordsOfMention({ firstToken: first, endToken: party }, tokens, vocabulary);
      if (US_STATES.has(before)) return [mentionOf(tokens, first, party, 'LOC'), member];
      if (CHAMBERS.has(before) && first === firstToken)
        return [mentionOf(tokens, first, party, 'ORG'), member];
    }
    return null;
  });
}
