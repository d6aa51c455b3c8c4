import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

export const PARTIES = ['Republican', 'Republicans', 'Democrat', 'Democrats', 'Democratic'];
const TITLES =
  /^(?:Sens?|Reps?|Govs?|Senator|Representative|Congressman|Congresswoman|Governor|President|Mayor)\.?$/;

/** Adds the party before a title that begins a sentence or follows one: `Republican Sen. Ana Ruiz`. */
export function findPartyMembers(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const missed: Mention[] = [];
  for (const at of placesOfWords(PARTIES, tokens, vocabulary)) {
    if (at + 1 === tokens.count) continue;
    const behind = tokens.lexeme[at + 1]!;
    const isPlain = (vocabulary.flags(behind) & LexemeFlag.Capitalized) === 0;
    if (isPlain || TITLES.test(vocabulary.word(behind))) missed.push(mentionOf(tokens, at, at + 1, 'MISC'));
  }
  return addMissed(mentions, missed);
}
