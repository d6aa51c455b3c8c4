import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

export const NEWSPAPERS: ReadonlySet<string> = new Set(
  `post times journal herald mail telegraph guardian tribune gazette chronicle globe star sun mirror independent
   observer courier examiner dispatch sentinel`.split(/\s+/),
);

/** Adds the short name of a newspaper that the article calls by its long one elsewhere: `The Post`, beside `the Washington Post`. */
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
  if (called.size === 0) return mentions;
  const found = [...mentions];
  let next = 0;
  for (let at = 1; at < tokens.count; at++) {
    while (next < mentions.length && mentions[next]!.endToken <= at) next++;
    if (!called.has(tokens.lexeme[at]!) || vocabulary.lower(tokens.lexeme[at - 1]!) !== 'the') continue;
    if (next < mentions.length && mentions[next]!.firstToken <= at) continue;
    // `the Post Office`
    if (at + 1 < tokens.count && isCapitalized(tokens.lexeme[at + 1]!)) continue;
    found.push(mentionOf(tokens, at, at + 1, 'ORG'));
  }
  return found.sort((a, b) => a.firstToken - b.firstToken);

  function isCapitalized(lexeme: number): boolean {
    return (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
  }
}
