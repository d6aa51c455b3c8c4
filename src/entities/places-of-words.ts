import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/** Where a few words stand in an article as they are written, as tokens in its order. */
export function placesOfWords(
  words: readonly string[],
  { lexeme }: Tokens,
  vocabulary: Vocabulary,
): readonly number[] {
  const places: number[] = [];
  for (const word of words) {
    const own = vocabulary.lexeme(word);
    for (let at = lexeme.indexOf(own); at >= 0; at = lexeme.indexOf(own, at + 1)) places.push(at);
  }
  return words.length > 1 ? places.sort((a, b) => a - b) : places;
}
