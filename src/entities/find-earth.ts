import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

const EARTH = ['Earth'];

/** Adds the `Earth` of science news to the places: with a capital inside a sentence, and no part of a name. */
export function findEarth(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const isCapitalized = (token: number) =>
    token < tokens.count && (vocabulary.flags(tokens.lexeme[token]!) & LexemeFlag.Capitalized) !== 0;
  const places = placesOfWords(EARTH, tokens, vocabulary);
  if (places.length === 0) return mentions;
  const found: Mention[] = [];
  let next = 0;
  for (const token of places) {
    for (; next < mentions.length && mentions[next]!.endToken <= token; next++) found.push(mentions[next]!);
    const isTaken = next < mentions.length && mentions[next]!.firstToken <= token;
    if (isTaken || isCapitalized(token + 1)) continue;
    found.push(mentionOf(tokens, token, token + 1, 'LOC'));
  }
  return [...found, ...mentions.slice(next)];
}
