import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

export const STORMS = ['Hurricane', 'Typhoon', 'Cyclone'];
/** Behind such a word these are no names of storms: `Hurricane Center`. */
const NO_NAMES =
  /^(?:cent(?:er|re)|season|warnings?|watch|relief|force|winds?|hunters?|aid|fund|hits?|strikes?)$/;

/** Adds the storms that the tagger has missed: `Hurricane Irma`, but not the `Irma Relief Fund`. */
export function findStorms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const missed: Mention[] = [];
  for (const at of placesOfWords(STORMS, tokens, vocabulary)) {
    if (isName(at + 1) && !isName(at + 2)) missed.push(mentionOf(tokens, at, at + 2, 'MISC'));
  }
  return addMissed(mentions, missed);

  function isName(at: number): boolean {
    if (at >= tokens.count || NO_NAMES.test(vocabulary.lower(tokens.lexeme[at]!))) return false;
    const flags = vocabulary.flags(tokens.lexeme[at]!);
    return (flags & LexemeFlag.Capitalized) !== 0 && (flags & LexemeFlag.AllCaps) === 0;
  }
}
