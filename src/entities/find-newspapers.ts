import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

export const NEWSPAPERS: ReadonlySet<string> = new Set(
  `post times journal herald mail telegraph guardian tribune gazette chronicle globe star sun mirror independent
   observer courier examiner dispatch sentinel`.split(/\s+/),
);
const NAMES: readonly string[] = [...NEWSPAPERS].map((name) => name[0]!.toUpperCase() + name.slice(1));

/** Before `the` and a paper that is told something or tells it: `told the Guardian`, `according to the Mirror`. */
const TELLS =
  /(?:^| )told$|^(?:according|confirmed|admitted|spoke|speaking|talking) to$|^(?:interview|spoke|speaking) with$|^(?:reported|published|quoted|obtained|verified) (?:by|in)$/;

/**
 * Adds the short name of a newspaper that the article calls by its long one elsewhere: `The Post`, beside `the Washington Post`,
 * or that somebody told something: `told the Guardian`.
 */
export function findNewspapers(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const called = new Set<number>();
  for (const { type, firstToken, endToken } of mentions) {
    if (type !== 'ORG' || endToken - firstToken < 2) continue;
    const last = tokens.lexeme[endToken - 1]!;
    if (NEWSPAPERS.has(vocabulary.lower(last)) && isCapitalized(last)) called.add(last);
  }
  for (const at of placesOfWords(NAMES, tokens, vocabulary)) if (isTold(at)) called.add(tokens.lexeme[at]!);
  if (called.size === 0) return mentions;
  const missed: Mention[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (!called.has(tokens.lexeme[at]!) || word(at - 1) !== 'the') continue;
    // `the Post Office`
    if (!isCapital(at + 1)) missed.push(mentionOf(tokens, at, at + 1, 'ORG'));
  }
  return addMissed(mentions, missed);

  function isTold(at: number): boolean {
    return word(at - 1) === 'the' && TELLS.test(`${word(at - 3)} ${word(at - 2)}`) && !isCapital(at + 1);
  }

  function isCapital(at: number): boolean {
    return at < tokens.count && isCapitalized(tokens.lexeme[at]!);
  }

  function word(at: number): string {
    return at >= 0 ? vocabulary.lower(tokens.lexeme[at]!) : '';
  }

  function isCapitalized(lexeme: number): boolean {
    return (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
  }
}
