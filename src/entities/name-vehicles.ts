import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

/** What carries a name of its own, as the word before it. */
const VEHICLES: ReadonlySet<string> = new Set(
  `ferry ship vessel steamer steamship liner yacht schooner trawler tanker freighter frigate destroyer battleship
   warship cruiser minesweeper submarine lifeboat tugboat supertanker spacecraft spaceship probe rover satellite`.split(
    /\s+/,
  ),
);

/**
 * The types of the names that the article itself gives to a ship or the like: with `the ferry Northern Grace` the
 * `Northern Grace` is no place anywhere in it.
 */
export function nameVehicles(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  for (const mention of mentions) {
    const before = mention.firstToken - 1;
    if (before < 0 || mention.type === 'MISC') continue;
    const lexeme = tokens.lexeme[before]!;
    if ((vocabulary.flags(lexeme) & LexemeFlag.Lower) === 0 || !VEHICLES.has(vocabulary.lower(lexeme)))
      continue;
    typeOf.set(wordsOfMention(mention, tokens, vocabulary), 'MISC');
  }
}
