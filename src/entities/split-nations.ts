import type { Mention, Tokens } from '../document/annotations.js';
import { NATIONS } from '../lexicon/nations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

/** An `Italian-American` is one person of both. */
const HOMES: ReadonlySet<string> = new Set(['american', 'canadian', 'australian', 'british', 'german']);

/** Takes two nations apart that a hyphen joins: `the Jewish-Arab conflict`, `Palestine-Israel`. */
export function splitNations(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return changeMentions(mentions, (mention) => {
    const { firstToken: first, endToken } = mention;
    if (endToken !== first + 3 || (mention.type !== 'LOC' && mention.type !== 'MISC')) return null;
    if (vocabulary.word(tokens.lexeme[first + 1]!) !== '-') return null;
    const second = vocabulary.lower(tokens.lexeme[first + 2]!);
    const type = NATIONS.get(vocabulary.lower(tokens.lexeme[first]!));
    const secondType = NATIONS.get(second);
    if (!type || !secondType || (type === 'MISC' && HOMES.has(second))) return null;
    return [mentionOf(tokens, first, first + 1, type), mentionOf(tokens, first + 2, endToken, secondType)];
  });
}
