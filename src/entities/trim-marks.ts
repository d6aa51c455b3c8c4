import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

const APOSTROPHE = 0x27;
const QUOTATION_MARK = 0x22;

/** Leaves the quotation marks around a name out of it: `the hostages called them 'George' and 'Paul'`. */
export function trimMarks(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Mention {
  let { firstToken, endToken } = mention;
  const isMark = (token: number) => isQuotationMark(vocabulary.word(tokens.lexeme[token]!));
  while (endToken - firstToken > 1 && isMark(firstToken)) firstToken++;
  while (endToken - firstToken > 1 && isMark(endToken - 1)) endToken--;
  if (firstToken === mention.firstToken && endToken === mention.endToken) return mention;
  return mentionOf(tokens, firstToken, endToken, mention.type);
}

function isQuotationMark(word: string): boolean {
  const code = word.charCodeAt(0);
  const isSingle = code === APOSTROPHE || (code >= 0x2018 && code <= 0x201b);
  const isDouble = code === QUOTATION_MARK || (code >= 0x201c && code <= 0x201f);
  return isDouble || (isSingle && (word.length === 1 || word.charCodeAt(1) === code));
}
