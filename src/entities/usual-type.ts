import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { PLACES_WITH_THE, USUAL_TYPES } from '../lexicon/usual-types.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { readTitle } from './read-titles.js';

/**
 * The type that a name has wherever news has it, if this article means nothing else by it: `Islam` is a religion, but
 * not beside `Mr Islam` or `Shafiqul Islam`; `Amazon` a company, but not beside `the Amazon`.
 *
 * @param places of the name in the article
 * @param mentions all that there are
 */
export function usualType(
  name: string,
  places: readonly Mention[],
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): EntityType | null {
  const type = USUAL_TYPES.get(name);
  if (type === undefined || places.every((place) => place.type === type)) return null;
  const word = (at: number) => (at >= 0 ? vocabulary.lower(tokens.lexeme[at]!) : '');
  if (PLACES_WITH_THE.has(name) && places.some(({ firstToken }) => word(firstToken - 1) === 'the'))
    return null;
  if (places.some((place) => readTitle(place, tokens, vocabulary) !== null)) return null;
  const isOfPerson = mentions.some(
    ({ type: other, firstToken, endToken }) =>
      other === 'PER' && endToken - firstToken > 1 && word(endToken - 1) === name,
  );
  return isOfPerson ? null : type;
}
