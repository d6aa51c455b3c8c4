import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { spellsName } from './spells-name.js';
import { wordsOfMention } from './words-of-mention.js';

/**
 * An acronym in brackets is what the name before it is: `the National Commission for Police Reform (CONAREPOL)`
 * is no place.
 */
export function nameAcronyms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  for (let index = 1; index < mentions.length; index++) {
    const name = mentions[index - 1]!;
    const acronym = mentions[index]!;
    const opens = name.endToken;
    // Behind people it is where they are from: `Kiptanui (KEN)`.
    if (name.type === 'PER' || acronym.firstToken !== opens + 1) continue;
    if (acronym.endToken !== opens + 2 || name.endToken < name.firstToken + 2) continue;
    if (vocabulary.word(tokens.lexeme[opens]!) !== '(') continue;
    const short = tokens.lexeme[acronym.firstToken]!;
    const isAcronym = (vocabulary.flags(short) & LexemeFlag.AllCaps) !== 0;
    if (!isAcronym && !spells(vocabulary.word(short), name)) continue;
    typeOf.set(wordsOfMention(acronym, tokens, vocabulary), name.type);
  }

  function spells(short: string, name: Mention): boolean {
    return spellsName(short, wordsOfMention(name, tokens, vocabulary).split(' '));
  }
}
