import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';

/** `Tel: +46 8 555 12 34` */
const CONTACT = /^(?:Tel|Phone|Fax|Email|Mobile|Web|Website)$/;
const SPELLED = /^(?:\p{Lu}-){2,}\p{Lu}\.?$/u;

/** Leaves out what looks like a name and is none: a word spelled aloud (`N-E-V-E-R`), the `Crown` of `Crown Prince Haakon`. */
export function leaveNoNames(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, ({ firstToken, endToken }) => {
    const first = wordAt(firstToken);
    if (first.length === 1 && wordAt(firstToken + 1) === '-')
      return isSpelled(firstToken, endToken) ? [] : null;
    if (endToken > firstToken + 1) return null;
    if (wordAt(endToken) === ':' && CONTACT.test(first)) return [];
    const isTitle = first === 'Crown' && /^Prince(?:ss)?$/.test(wordAt(endToken));
    return isTitle || (first.includes('-') && SPELLED.test(first)) ? [] : null;
  });

  function isSpelled(firstToken: number, endToken: number): boolean {
    let written = '';
    for (let at = firstToken; at < endToken; at++) written += wordAt(at);
    return SPELLED.test(written);
  }

  function wordAt(token: number): string {
    return token < tokens.count ? vocabulary.word(tokens.lexeme[token]!) : '';
  }
}
