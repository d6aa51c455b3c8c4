import type { Mention, Tokens } from '../document/annotations.js';
import { KIN_NOUNS } from '../lexicon/kin-nouns.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** Firms and states have these, too: `its parent Dahl`, `our partners France and Portugal`. */
const OF_OTHERS: ReadonlySet<string> = new Set(['parent', 'partner', 'sibling', 'twin']);
/** Behind the given name of a relative: not `his brother, Lismore Council` and `her sister, Texas-born`. */
const AFTER_NAME: ReadonlySet<string> = new Set([',', '.', ';', '(', ')', 'and', 'who']);
/** Before a place in the world. */
const WHERE: ReadonlySet<string> = new Set(
  'in of from to at near into across through outside around'.split(' '),
);

/**
 * Makes a person of a relative who is called like a place, `their daughter, Florence`, and of the same name elsewhere, unless the
 * article also tells of something in the place.
 */
export function nameRelatives(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const relatives = new Set<number>();
  for (const mention of mentions) {
    if (isWord(mention) && isRelative(mention)) relatives.add(tokens.lexeme[mention.firstToken]!);
  }
  if (relatives.size === 0) return mentions;
  const places = new Set<number>();
  for (const { firstToken } of mentions) {
    if (WHERE.has(word(firstToken - 1))) places.add(tokens.lexeme[firstToken]!);
  }
  return changeMentions(mentions, (mention) => {
    const lexeme = tokens.lexeme[mention.firstToken]!;
    if (!isWord(mention) || !relatives.has(lexeme)) return null;
    if (places.has(lexeme) && !isRelative(mention)) return null;
    return mentionOf(tokens, mention.firstToken, mention.endToken, 'PER');
  });

  function isWord({ type, firstToken, endToken }: Mention): boolean {
    return (type === 'LOC' || type === 'ORG') && endToken === firstToken + 1;
  }

  function isRelative({ firstToken, endToken }: Mention): boolean {
    const noun = word(firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1;
    const one = word(noun).replace(/s$/, '');
    // Not `Mother Earth`.
    if (!KIN_NOUNS.has(one) || OF_OTHERS.has(one) || !AFTER_NAME.has(word(endToken))) return false;
    return (vocabulary.flags(tokens.lexeme[noun]!) & LexemeFlag.Lower) !== 0;
  }

  function word(at: number): string {
    return at >= 0 && at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '';
  }
}
