import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

const WHO = ['WHO'];
/** Before `WHO` with stress: `you know WHO did it`. */
const BEFORE_PRONOUN = /^(?:know|knows|knew|see|tell|ask|asked|guess|wonder|matter)$/;
/** So far a question mark is looked for. */
const LONGEST_QUESTION = 15;

/**
 * Adds the World Health Organization where it stands as `WHO` among words that are not in capitals: the tagger takes it for the
 * pronoun, but for `the WHO`. `WHO is he?` asks.
 */
export function findWho(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const missed: Mention[] = [];
  for (const at of placesOfWords(WHO, tokens, vocabulary)) {
    const isInLine = isInCapitals(at - 1) || isInCapitals(at + 1);
    const isPronoun = BEFORE_PRONOUN.test(wordAt(at - 1)) || asks(at);
    if (!isInLine && !isPronoun) missed.push(mentionOf(tokens, at, at + 1, 'ORG'));
  }
  return addMissed(mentions, missed);

  function asks(at: number): boolean {
    if (wordAt(at - 1) === 'the') return false;
    for (let behind = at + 1; behind <= at + LONGEST_QUESTION; behind++) {
      const word = wordAt(behind);
      if (word === '?' || word === '.') return word === '?';
    }
    return false;
  }

  function isInCapitals(at: number): boolean {
    return wordAt(at).length > 1 && (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.AllCaps) !== 0;
  }

  function wordAt(at: number): string {
    return at >= 0 && at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '';
  }
}
