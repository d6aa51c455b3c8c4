import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

const STORMS = ['Hurricane', 'Typhoon', 'Cyclone'];
/** Behind such a word these are no names of storms: `Hurricane Center`. */
const NO_NAMES =
  /^(?:cent(?:er|re)|season|warnings?|watch|relief|force|winds?|hunters?|aid|fund|hits?|strikes?)$/;

/** Adds the storms that the tagger has missed: `Hurricane Irma`, but not the `Irma Relief Fund`. */
export function findStorms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const storms = STORMS.map((storm) => vocabulary.lexeme(storm));
  const found: Mention[] = [];
  let next = 0;
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!storms.includes(tokens.lexeme[at]!) || !isName(at + 1)) continue;
    for (; next < mentions.length && mentions[next]!.endToken <= at; next++) found.push(mentions[next]!);
    const isTaken = next < mentions.length && mentions[next]!.firstToken <= at + 1;
    if (!isTaken && !isName(at + 2)) found.push(mentionOf(tokens, at, at + 2, 'MISC'));
  }
  return found.length === 0 ? mentions : [...found, ...mentions.slice(next)];

  function isName(at: number): boolean {
    if (at >= tokens.count || NO_NAMES.test(vocabulary.lower(tokens.lexeme[at]!))) return false;
    const flags = vocabulary.flags(tokens.lexeme[at]!);
    return (flags & LexemeFlag.Capitalized) !== 0 && (flags & LexemeFlag.AllCaps) === 0;
  }
}
