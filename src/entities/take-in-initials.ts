import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** Takes the initials before a person's name into it: `A G Perarivalan`, not `G Perarivalan`. */
export function takeInInitials(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention, index) => {
    if (mention.type !== 'PER') return null;
    const least = mentions[index - 1]?.endToken ?? 0;
    let first = mention.firstToken;
    while (first > least && isInitial(tokens.lexeme[first - 1]!, vocabulary) && isSpaced(first - 1, tokens))
      first--;
    // `I` and `A` by themselves are words: `A Kim was there`.
    const isWord =
      WORDS.has(vocabulary.word(tokens.lexeme[first]!)) && !isInitial(tokens.lexeme[first + 1]!, vocabulary);
    if (first === mention.firstToken || isWord) return null;
    return mentionOf(tokens, first, mention.endToken, 'PER');
  });
}

const WORDS: ReadonlySet<string> = new Set(['I', 'A', 'O']);

function isInitial(lexeme: number, vocabulary: Vocabulary): boolean {
  return vocabulary.word(lexeme).length === 1 && (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
}

/** Whether one blank stands between a token and the next. */
function isSpaced(token: number, tokens: Tokens): boolean {
  return tokens.start[token + 1]! === tokens.end[token]! + 1;
}
