import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

/**
 * Families by the name of one of them: beside `Raul Castro`, `the Castros` are people and no team. `the Browns` are
 * one where the article also has `Cleveland Browns`.
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
  const long = mentions.filter(({ firstToken, endToken }) => endToken - firstToken > 1);
  const endsIn = (name: string, isPerson: boolean) =>
    long.some(({ type, endToken }) => (type === 'PER') === isPerson && word(endToken - 1) === name);
  for (const plural of plurals) {
    const name = wordsOfMention(plural, tokens, vocabulary);
    if (endsIn(name.slice(0, -1), true) && !endsIn(name, false)) typeOf.set(name, 'PER');
  }
}
