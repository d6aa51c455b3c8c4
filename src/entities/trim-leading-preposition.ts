import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Begin sentences and headlines, and titles of works, but no names of people, organisations and places. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `at by for from to of with without within under over after before during since until while as if although though
   because amid against but and or so when where near`.split(/\s+/),
);

/** Leaves the first word of a sentence out of the name behind it: `At Can Tho University`. */
export function trimLeadingPreposition(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  const { firstToken, endToken, type } = mention;
  if (type === 'MISC' || endToken - firstToken < 2) return mention;
  if (!PREPOSITIONS.has(vocabulary.lower(tokens.lexeme[firstToken]!))) return mention;
  return mentionOf(tokens, firstToken + 1, endToken, type);
}
