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

/** Makes an organisation of what ends as one: `the Kishida Cabinet` and `Ibn Al Khatib Hospital` are nobody. */
export function nameBodies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention) => {
    const isBody =
      mention.type === 'PER' &&
      mention.endToken > mention.firstToken + 1 &&
      BODIES.has(vocabulary.lower(tokens.lexeme[mention.endToken - 1]!));
    return isBody ? mentionOf(tokens, mention.firstToken, mention.endToken, 'ORG') : null;
  });
}
