import type { Segmentation } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import type { Items } from './collapse-quotations.js';
import { FIRST_LEXEME, quotationId } from './word-table.js';

/** The rows of the {@link WordTable} in which the words and quotations of a text stand, one an item. */
export function itemIds(
  text: string,
  segmentation: Segmentation,
  items: Items,
  vocabulary: Vocabulary,
): Int32Array {
  const { tokens } = segmentation;
  const ids = zeros(Int32Array, items.count);
  for (let item = 0; item < items.count; item++) {
    const first = items.firstToken[item]!;
    if (items.stretch[item]! < 0) {
      ids[item] = FIRST_LEXEME + tokens.lexeme[first]!;
      continue;
    }
    const words = countWords(segmentation, items, item, vocabulary);
    const isCapitalized =
      (vocabulary.flags(tokens.lexeme[Math.min(first + 1, tokens.count - 1)]!) & LexemeFlag.Capitalized) !==
      0;
    ids[item] = quotationId(words, isCapitalized, endingOf(text, tokens.end[items.endToken[item]! - 1]!));
  }
  return ids;
}

/** The words of an item; marks, hyphens and stops do not count. */
export function countWords(
  segmentation: Segmentation,
  items: Items,
  item: number,
  vocabulary: Vocabulary,
): number {
  const { tokens } = segmentation;
  let words = 0;
  for (let token = items.firstToken[item]!; token < items.endToken[item]!; token++) {
    const isWord =
      (vocabulary.flags(tokens.lexeme[token]!) & (LexemeFlag.HasLetter | LexemeFlag.HasDigit)) !== 0;
    if (isWord && !(token > 1 && isHyphen(tokens, token - 1, vocabulary))) words++;
  }
  return words;
}

function isHyphen(tokens: Segmentation['tokens'], token: number, vocabulary: Vocabulary): boolean {
  return vocabulary.word(tokens.lexeme[token]!) === '-';
}

/** What a quotation ends in, inside its last mark or right behind it. */
function endingOf(text: string, end: number): 0 | 1 | 2 {
  for (let at = end; at > end - 4 && at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 44) return 0;
    if (code === 46 || code === 33 || code === 63) return 1;
  }
  return 2;
}
