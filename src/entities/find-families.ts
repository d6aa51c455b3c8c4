import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

const ARTICLES = ['the', 'The'];
/** `the Smiths`, `the Knoxes` */
const ENDINGS = ['s', 'es'];

/**
 * Adds families that go by the surname of one who is named in full: beside `Meredith Kercher`, `the Kerchers` are people. They
 * are none where the article also has `Cleveland Browns`.
 */
export function findFamilies(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const families = new Set<string>();
  const others: string[] = [];
  for (const { type, firstToken, endToken } of mentions) {
    const last = vocabulary.lower(tokens.lexeme[endToken - 1]!);
    if (type !== 'PER') others.push(last);
    else if (endToken - firstToken > 1) for (const ending of ENDINGS) families.add(last + ending);
  }
  for (const other of others) families.delete(other);
  if (families.size === 0) return mentions;
  const missed: Mention[] = [];
  for (const article of placesOfWords(ARTICLES, tokens, vocabulary)) {
    const at = article + 1;
    if (isName(at) && families.has(vocabulary.lower(tokens.lexeme[at]!)) && !isName(at + 1))
      missed.push(mentionOf(tokens, at, at + 1, 'PER'));
  }
  return addMissed(mentions, missed);

  function isName(at: number): boolean {
    if (at >= tokens.count) return false;
    const flags = vocabulary.flags(tokens.lexeme[at]!);
    return (flags & (LexemeFlag.Capitalized | LexemeFlag.AllCaps)) === LexemeFlag.Capitalized;
  }
}
