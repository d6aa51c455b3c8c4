import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/**
 * Where a few words stand in an article as they are written, as tokens in its order.
 *
 * @param words a list that stays: their lexemes are kept by it
 */
export function placesOfWords(
  words: readonly string[],
  { lexeme }: Tokens,
  vocabulary: Vocabulary,
): readonly number[] {
  const places: number[] = [];
  for (const own of vocabulary.lexemesOf(words)) {
    for (let at = lexeme.indexOf(own); at >= 0; at = lexeme.indexOf(own, at + 1)) places.push(at);
  }
  return words.length > 1 ? places.sort((a, b) => a - b) : places;
}
