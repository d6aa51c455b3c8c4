import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';
import { putInPlace } from './put-in-place.js';

/** Stand before the names of ships and nothing else. */
export const SHIPS = ['HMS', 'USS', 'HMAS', 'HMCS', 'HMNZS', 'USNS', 'USCGC', 'RMS'];
/** `USS Gerald R. Ford` */
const MOST_WORDS = 3;

/** Makes one name of a ship and the letters before it, `the carrier USS Okoro`, where it was taken for a place, a person or none. */
export function nameShips(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const ships: Mention[] = [];
  let next = 0;
  for (const at of placesOfWords(SHIPS, tokens, vocabulary)) {
    while (next < mentions.length && mentions[next]!.endToken <= at) next++;
    const found = [mentions[next], mentions[next + 1]].find(
      (mention) => mention && mention.firstToken <= at + 1 && mention.endToken > at + 1,
    );
    // `HMS Okoro Trust`
    if (found && found.firstToken < at) continue;
    const end = found?.endToken ?? endOfName(at + 1);
    if (end > at + 1) ships.push(mentionOf(tokens, at, end, 'MISC'));
  }
  return putInPlace(mentions, ships);

  function endOfName(from: number): number {
    let end = from;
    while (end < Math.min(from + MOST_WORDS, tokens.count) && isCapital(end)) end++;
    return end;
  }

  function isCapital(at: number): boolean {
    return (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }
}
