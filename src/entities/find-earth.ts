import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
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
  const places = placesOfWords(EARTH, tokens, vocabulary).filter((token) => !isCapitalized(token + 1));
  return addMissed(
    mentions,
    places.map((token) => mentionOf(tokens, token, token + 1, 'LOC')),
  );
}
