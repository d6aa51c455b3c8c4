import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/**
 * The type of a surname that stands by itself: beside `Kristalina Georgieva`, one `Georgieva` is no organisation, unless more of
 * them are or a longer name of one holds the word (`Michael Dell`, `Dell`, `Dell Technologies`).
 */
export function typeSurnames(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  const word = (at: number) => vocabulary.lower(tokens.lexeme[at]!);
  const doubtful = mentions.filter(
    ({ type, firstToken, endToken }) => endToken - firstToken === 1 && (type === 'ORG' || type === 'MISC'),
  );
  if (doubtful.length === 0) return;
  const people = new Map<string, number>();
  const others = new Set<string>();
  for (const { type, firstToken, endToken } of mentions) {
    if (endToken - firstToken === 1) continue;
    if (type === 'PER') people.set(word(endToken - 1), (people.get(word(endToken - 1)) ?? 0) + 1);
    else for (let at = firstToken; at < endToken; at++) others.add(word(at));
  }
  const places = new Map<string, number>();
  for (const { firstToken } of doubtful)
    places.set(word(firstToken), (places.get(word(firstToken)) ?? 0) + 1);
  for (const [name, count] of places) {
    if (count <= (people.get(name) ?? 0) && !others.has(name)) typeOf.set(name, 'PER');
  }
}
