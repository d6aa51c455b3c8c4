import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** The last words of what is printed and sent, in its own name. */
const PUBLICATIONS: ReadonlySet<string> = new Set(
  `reporter times post herald gazette tribune journal telegraph chronicle magazine weekly`.split(/\s+/),
);
/** The last words of bodies that sit and decide, or pay and teach, and of nothing in a street. */
const BODIES: ReadonlySet<string> = new Set(
  `agency assembly association authority commission committee council foundation fund institute ministry senate society
   university`.split(/\s+/),
);

/**
 * Makes an organisation of a paper or a body that was taken for a work or a place: `The Lismore Post`, `the U.N. General
 * Assembly`. In quotation marks it may be a film.
 */
export function nameInstitutions(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, ({ type, firstToken, endToken }) => {
    if (endToken < firstToken + 2 || (type !== 'MISC' && type !== 'LOC')) return null;
    const last = vocabulary.lower(tokens.lexeme[endToken - 1]!);
    // A `Trading Post` may be a place.
    if (!BODIES.has(last) && !(type === 'MISC' && PUBLICATIONS.has(last))) return null;
    const isMarked = firstToken > 0 && tokens.kind[firstToken - 1] === TokenKind.QuoteMark;
    return isMarked ? null : mentionOf(tokens, firstToken, endToken, 'ORG');
  });
}
