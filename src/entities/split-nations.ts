import type { Mention, Tokens } from '../document/annotations.js';
import { NATIONS } from '../lexicon/nations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** An `Italian-American` is one person of both. */
const HOMES: ReadonlySet<string> = new Set(['american', 'canadian', 'australian', 'british', 'german']);

/** Takes two nations apart that a hyphen joins: `the Jewish-Arab conflict`, `Palestine-Israel`. */
export function splitNations(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): Mention[] {
  return mentions.flatMap((mention) => {
    const { firstToken: first, endToken } = mention;
    const isPair = endToken === first + 3 && vocabulary.word(tokens.lexeme[first + 1]!) === '-';
    if (!isPair || (mention.type !== 'LOC' && mention.type !== 'MISC')) return [mention];
    const second = vocabulary.lower(tokens.lexeme[first + 2]!);
    const type = NATIONS.get(vocabulary.lower(tokens.lexeme[first]!));
    const secondType = NATIONS.get(second);
    if (!type || !secondType || (type === 'MISC' && HOMES.has(second))) return [mention];
    return [mentionOf(tokens, first, first + 1, type), mentionOf(tokens, first + 2, endToken, secondType)];
  });
}
