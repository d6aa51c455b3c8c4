import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

const MOST_WORDS = 3;
/** The mark that closes what another opens. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);

/**
 * A name that stands between quotation marks is all that stands between them, where that is no more than a few words with
 * capitals: `'Jihadi John'`, of which the `John` is no other John. With words behind it a name is that of something else,
 * `“Ana Ruiz Foundation”`, and one of several words before it may be a headline, `“Remembering Ana Ruiz”`.
 */
export function takeInMarked(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  if (tokens.kind.indexOf(TokenKind.QuoteMark) < 0) return mentions;
  const isMark = (at: number) => at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.QuoteMark;
  const isName = (at: number) =>
    tokens.kind[at] === TokenKind.Word &&
    (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last && mention.firstToken < last.endToken) {
      // The last name in it says what it is.
      if (mention.endToken === last.endToken) {
        found[found.length - 1] = mentionOf(tokens, last.firstToken, last.endToken, mention.type);
      }
      continue;
    }
    if (!isNearMarks(mention.firstToken, mention.endToken)) {
      found.push(mention);
      continue;
    }
    let first = mention.firstToken;
    let end = mention.endToken;
    while (end - first < MOST_WORDS && first > 0 && !isMark(first - 1) && isName(first - 1)) first--;
    while (end - first < MOST_WORDS && end < tokens.count && !isMark(end) && isName(end)) end++;
    const isWhole = isMark(first - 1) && isMark(end) && end - first <= MOST_WORDS && arePair(first - 1, end);
    const goesOn = end > mention.endToken;
    const isLonger = goesOn || (first < mention.firstToken && mention.endToken - mention.firstToken === 1);
    const type = goesOn ? 'MISC' : mention.type;
    found.push(isWhole && isLonger ? mentionOf(tokens, first, end, type) : mention);
  }
  return found;

  /** Whether a mark stands on both sides of tokens, with few words between. */
  function isNearMarks(first: number, end: number): boolean {
    let open = first - 1;
    while (open > first - MOST_WORDS && !isMark(open)) open--;
    let close = end;
    while (close < end + MOST_WORDS - 1 && !isMark(close)) close++;
    return isMark(open) && isMark(close);
  }

  /** Marks of one kind, the first behind a blank. */
  function arePair(open: number, close: number): boolean {
    const word = (at: number) => vocabulary.word(tokens.lexeme[at]!);
    const isFree = open === 0 || tokens.end[open - 1]! < tokens.start[open]!;
    return isFree && CLOSERS.get(word(open)) === word(close);
  }
}
