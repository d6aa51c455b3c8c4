import { TokenKind, type Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { CLOSERS } from './take-in-marked.js';

const MOST_WORDS = 6;
const MOST_TOKENS = 12;
/** What may stand within a title besides words with capitals: small words, and what belongs to the word before. */
const WITHIN = /^(?:an?|and|as|at|by|de|for|from|in|into|is|la|of|on|or|the|to|vs|with|'s|[,.?!:&-])$/;

/** What stands between two marks in title case. */
export interface MarkedTitle {
  readonly firstToken: number;
  /** Behind its last token; American English has a comma or stop between it and the mark. */
  readonly endToken: number;
  /** The closing mark. */
  readonly close: number;
  /** How many of its words have capitals. */
  readonly capitals: number;
  readonly hasComma: boolean;
  readonly hasColon: boolean;
}

/** The title that an opening mark begins: `"The Salt Road,"`; null for other words, or too many. */
export function readMarkedTitle(open: number, tokens: Tokens, vocabulary: Vocabulary): MarkedTitle | null {
  const { count, kind, lexeme } = tokens;
  const isFree = open === 0 || tokens.end[open - 1]! < tokens.start[open]!;
  const closer = isFree ? CLOSERS.get(vocabulary.word(lexeme[open]!)) : undefined;
  if (closer === undefined || !isCapital(open + 1)) return null;
  const limit = Math.min(count, open + MOST_TOKENS);
  let words = 0;
  let capitals = 0;
  let commas = 0;
  let hasColon = false;
  for (let at = open + 1; at < limit; at++) {
    if (kind[at] === TokenKind.QuoteMark) {
      if (vocabulary.word(lexeme[at]!) !== closer) return null;
      const last = word(at - 1);
      const endToken = last === ',' || last === '.' ? at - 1 : at;
      const isClosed = isCapital(endToken - 1) || kind[endToken - 1] === TokenKind.Number;
      const hasComma = commas > (last === ',' ? 1 : 0);
      return isClosed ? { firstToken: open + 1, endToken, close: at, capitals, hasComma, hasColon } : null;
    }
    if (kind[at] === TokenKind.Word && ++words > MOST_WORDS) return null;
    if (isCapital(at)) capitals++;
    else if (kind[at] !== TokenKind.Number && !WITHIN.test(word(at))) return null;
    if (word(at) === ',') commas++;
    if (word(at) === ':') hasColon = true;
  }
  return null;

  function word(at: number): string {
    return vocabulary.lower(lexeme[at]!);
  }

  function isCapital(at: number): boolean {
    return at < count && (vocabulary.flags(lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }
}
