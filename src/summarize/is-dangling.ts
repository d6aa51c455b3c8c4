import type { Tokens } from '../document/annotations.js';
import { TokenKind } from '../document/annotations.js';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';

/** Mean somebody named before: `He said`, `his party`. */
const PERSONAL = new Set('he she him her his hers himself herself'.split(' '));
/** Mean something said before where they begin a sentence: `They met`, `It fell`, `Both received`. */
const OPENING = new Set('it its they them their theirs both neither either others another such'.split(' '));
/** Mean something said before where a verb follows: `This is`, but `This week`. */
const POINTING = new Set('this that these those'.split(' '));
const CONJUNCTIONS = new Set('and but or so yet still also however meanwhile then'.split(' '));
const VERBS = new Set(
  `is are was were has have had will would can could may might does do did means meant comes came makes made
   includes included seems led follows followed`.split(/\s+/),
);

/**
 * Whether a sentence, read alone, leaves open whom it speaks of: `He left.`, `"We will go," she said.`, or
 * a quotation with nobody to it. Such a sentence is no part of a summary.
 */
export function isDangling(tokens: Tokens, first: number, end: number, vocabulary: Vocabulary): boolean {
  let at = first;
  while (at < end && tokens.kind[at] !== TokenKind.Word && tokens.kind[at] !== TokenKind.Number) at++;
  const opensWithMark = at > first && tokens.kind[at - 1] === TokenKind.QuoteMark;
  let inMarks = false;
  let named = false;
  let position = 0;
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] === TokenKind.QuoteMark) inMarks = !inMarks;
    if (tokens.kind[token] !== TokenKind.Word) continue;
    const lexeme = tokens.lexeme[token]!;
    const lower = vocabulary.lower(lexeme);
    if (!inMarks) {
      if (PERSONAL.has(lower) && !named) return true;
      if (position === 0 && OPENING.has(lower)) return true;
      if (position === 0 && POINTING.has(lower) && token + 1 < end) {
        if (VERBS.has(vocabulary.lower(tokens.lexeme[token + 1]!))) return true;
      }
      if (isName(vocabulary, lexeme, lower)) named = true;
    }
    if (position > 0 || !CONJUNCTIONS.has(lower)) position++;
  }
  return opensWithMark && !named;
}

function isName(vocabulary: Vocabulary, lexeme: number, lower: string): boolean {
  return (
    (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0 &&
    lower !== 'i' &&
    !SENTENCE_STARTERS.has(lower)
  );
}
