import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { NATIONS } from '../lexicon/nations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';

const OF = ['of'];
/** Lead firms; with `chief` or `managing` before them the second. */
const LEADERS: ReadonlySet<string> = new Set(['ceo', 'founder', 'cofounder']);
const CHIEFS = /^(?:chief executive|managing director|executive officer)$/;
/** The last words of these. */
export const WORDS_OF_LEADERS: readonly string[] = [...LEADERS, 'executive', 'director', 'officer'];
/** Behind a name of one word that is whole: not the `Internet` of `founder of Internet firm Dahl`. */
const GOES_ON: ReadonlySet<string> = new Set(
  ', . ; : ) " ” and or who which that in at on from since until is was has had said says told'.split(' '),
);

/**
 * Makes an organisation of the one word whose chief executive or founder somebody is, `the chief executive of Rebellion`, where
 * it was taken for a place or no name, and finds it elsewhere within sentences if the article has it as no other word.
 */
export function findLedFirms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const { count, lexeme, start, end, kind } = tokens;
  const led = new Set<number>();
  for (const of of placesOfWords(OF, tokens, vocabulary)) {
    if (isCapital(of + 1) && isLed(of - 1) && isWhole(of + 1)) led.add(of + 1);
  }
  if (led.size === 0) return mentions;
  const changed = changeMentions(mentions, ({ type, firstToken, endToken }) => {
    const isFirm = led.has(firstToken) && endToken === firstToken + 1;
    return isFirm && type !== 'ORG' && type !== 'PER' ? mentionOf(tokens, firstToken, endToken, 'ORG') : null;
  });
  return addMissed(changed, listMissed(changed));

  /** `CEO of`, `co-founder of`, `chief executive officer of` */
  function isLed(at: number): boolean {
    return LEADERS.has(word(at)) || CHIEFS.test(`${word(at - 1)} ${word(at)}`);
  }

  function isWhole(at: number): boolean {
    return GOES_ON.has(word(at + 1)) && !NATIONS.has(word(at));
  }

  /** The places where a firm was taken for no name, where the article has its word for nothing else. */
  function listMissed(found: readonly Mention[]): Mention[] {
    const firms = new Set([...led].map((at) => lexeme[at]!));
    for (const { type, firstToken, endToken } of found) {
      // `Acumen Academy` says nothing against `Acumen`.
      if (type !== 'ORG') for (let at = firstToken; at < endToken; at++) firms.delete(lexeme[at]!);
    }
    if (firms.size === 0) return [];
    const words = new Set([...firms].map((firm) => vocabulary.lower(firm)));
    const places: number[] = [];
    for (let at = 0; at < count; at++) {
      if (firms.has(lexeme[at]!)) {
        if (led.has(at) || standsAlone(at)) places.push(at);
      } else if (words.has(word(at))) words.delete(word(at));
    }
    return places.filter((at) => words.has(word(at))).map((at) => mentionOf(tokens, at, at + 1, 'ORG'));
  }

  /** Within a sentence and no part of a longer name. */
  function standsAlone(at: number): boolean {
    const isInside = at > 0 && kind[at - 1] === TokenKind.Word && start[at]! - end[at - 1]! <= 1;
    return isInside && !isCapital(at - 1) && !isCapital(at + 1);
  }

  function isCapital(at: number): boolean {
    return at < count && (vocabulary.flags(lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }

  function word(at: number): string {
    return at >= 0 && at < count ? vocabulary.lower(lexeme[at]!) : '';
  }
}
