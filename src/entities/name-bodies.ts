import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** The last words of names that nobody bears. */
const BODIES: ReadonlySet<string> = new Set(
  `administration association bank bureau cabinet center centre clinic college commission committee company council
  department foundation fund government group hospital institute ministry museum organisation organization party
  school society trust union university`.split(/\s+/),
);

/** The last words of names of places, hardly ever of anything else. */
const GROUNDS: ReadonlySet<string> = new Set(
  `river island islands mountains strait ocean peninsula basin plateau road avenue prefecture reef highway
   desert glacier airport stadium canal cemetery cay`.split(/\s+/),
);

/**
 * Makes an organisation or a place of what ends as one: `the Kishida Cabinet` and `Ibn Al Khatib Hospital` are nobody, and the
 * `Murray River` and `Munich Airport` are no teams.
 */
export function nameBodies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention) => {
    const { type, firstToken, endToken } = mention;
    if (endToken < firstToken + 2) return null;
    const last = vocabulary.lower(tokens.lexeme[endToken - 1]!);
    if (type === 'PER' && BODIES.has(last)) return mentionOf(tokens, firstToken, endToken, 'ORG');
    const isPlace = (type === 'ORG' || type === 'PER') && GROUNDS.has(last);
    return isPlace ? mentionOf(tokens, firstToken, endToken, 'LOC') : null;
  });
}
