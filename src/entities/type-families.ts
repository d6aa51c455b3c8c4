import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

/**
 * Families by the name of one of them: beside `Raul Castro`, `the Castros` are people and no team, and so are
 * `the Knoxes` beside `Amanda Knox`. `the Browns` are one where the article also has `Cleveland Browns`.
 */
export function typeFamilies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  const word = (at: number) => vocabulary.lower(tokens.lexeme[at]!);
  const plurals = mentions.filter(
    ({ type, firstToken, endToken }) =>
      (type === 'ORG' || type === 'LOC') &&
      endToken - firstToken === 1 &&
      firstToken > 0 &&
      word(firstToken - 1) === 'the' &&
      word(firstToken).endsWith('s'),
  );
  if (plurals.length === 0) return;
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { type, firstToken, endToken } of mentions) {
    if (endToken - firstToken === 1) continue;
    // `Abdul Malik al-Houthi` leads the Houthis, who are not his family.
    if (type !== 'PER') others.add(word(endToken - 1));
    else if (word(endToken - 2) !== '-') people.add(word(endToken - 1));
  }
  for (const plural of plurals) {
    const name = wordsOfMention(plural, tokens, vocabulary);
    const isFamily = people.has(name.slice(0, -1)) || (name.endsWith('es') && people.has(name.slice(0, -2)));
    if (isFamily && !others.has(name)) typeOf.set(name, 'PER');
  }
}
