import type { Mention, Tokens } from '../document/annotations.js';
import { NATIONS } from '../lexicon/nations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

/** Work at firms, banks and institutes, and at no place in the world. */
export const TRADES: ReadonlySet<string> = new Set(
  `analyst analysts strategist strategists economist economists trader traders dealer dealers broker brokers partner fellow
   researcher researchers lecturer`.split(/\s+/),
);
export const BISHOPS: ReadonlySet<string> = new Set(['bishop', 'archbishop', 'cardinal']);

/**
 * Makes an organisation of whom somebody works for, `an analyst at Berenberg`, and a place of where a bishop is: `Bishop Ana
 * Ruiz of Leeds` belongs to no club.
 */
export function nameEmployers(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention, index) => {
    const { type, firstToken, endToken } = mention;
    const before = word(firstToken - 1);
    // Firms that are called like a person with two names stay with the tagger.
    if (type === 'LOC' || (type === 'PER' && endToken === firstToken + 1)) {
      const isEmployer = before === 'at' && TRADES.has(word(firstToken - 2)) && isWhole(mention);
      const isNation = NATIONS.has(wordsOfMention(mention, tokens, vocabulary));
      return isEmployer && !isNation ? mentionOf(tokens, firstToken, endToken, 'ORG') : null;
    }
    if (type !== 'ORG' || before !== 'of' || endToken > firstToken + 2) return null;
    const person = mentions[index - 1];
    const isPerson = person?.type === 'PER' && person.endToken === firstToken - 1;
    const title = isPerson ? [word(person.firstToken), word(person.firstToken - 1)] : [word(firstToken - 2)];
    return title.some((noun) => BISHOPS.has(noun)) ? mentionOf(tokens, firstToken, endToken, 'LOC') : null;
  });

  /** Not the `London` of `London-based Marsh & Co`, `London's City bank` and `London Bridge`. */
  function isWhole({ endToken }: Mention): boolean {
    if (endToken >= tokens.count) return true;
    const isCapital = (vocabulary.flags(tokens.lexeme[endToken]!) & LexemeFlag.Capitalized) !== 0;
    return !isCapital && !/^(?:['’]s?|[-‐‑–])$/.test(word(endToken));
  }

  function word(at: number): string {
    return at >= 0 && at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '';
  }
}
