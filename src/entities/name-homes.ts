import { type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { COMPANY_SUFFIXES } from '../lexicon/company-suffixes.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** Of `Maureen Cassidy, 81, of Wigan,` the last is a place. */
export function nameHomes(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, ({ type, firstToken, endToken }) => {
    if (type === 'LOC' || firstToken < 3 || endToken > firstToken + 2) return null;
    if (word(firstToken - 1) !== 'of' || word(firstToken - 2) !== ',') return null;
    if (tokens.kind[firstToken - 3] !== TokenKind.Number || word(firstToken - 3).length > 2) return null;
    const last = tokens.lexeme[endToken - 1]!;
    const isCompany = COMPANY_SUFFIXES.has(vocabulary.lower(last));
    if (isCompany || (vocabulary.flags(last) & LexemeFlag.AllCaps) !== 0) return null;
    return mentionOf(tokens, firstToken, endToken, 'LOC');
  });

  function word(token: number): string {
    return vocabulary.lower(tokens.lexeme[token]!);
  }
}
