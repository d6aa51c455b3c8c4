import type { Mention, Tokens } from '../document/annotations.js';
import { TokenKind } from '../document/annotations.js';
import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import { QUOTE_VERBS } from '../lexicon/sentence-starters.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { addMissed } from './add-missed.js';
import { mentionOf } from './mention-of.js';

/** Behind a surname that begins a sentence: `Sewing, 55, has led the bank`, `Banks said`. */
const VERBS: ReadonlySet<string> = new Set([...QUOTE_VERBS, "'s", '’s', 'has', 'had', 'was', 'is', 'who']);

/**
 * Adds the surnames of people named in full that were taken for other words: `Sewing`, beside `Christian Sewing`. Left alone are months, words
 * that the article has in lower case, too, and those of other names: `Dell`, beside `Michael Dell` and `Dell Inc`.
 */
export function findSurnames(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const surnames = new Map<number, string>();
  for (const { type, firstToken, endToken } of mentions) {
    if (type !== 'PER' || endToken < firstToken + 2) continue;
    const last = tokens.lexeme[endToken - 1]!;
    if (isName(last)) surnames.set(last, vocabulary.lower(last));
  }
  for (const { type, firstToken, endToken } of mentions) {
    if (type === 'PER') continue;
    for (let at = firstToken; at < endToken; at++) surnames.delete(tokens.lexeme[at]!);
  }
  if (surnames.size === 0) return mentions;
  const missed: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(at)) continue;
    while (next < mentions.length && mentions[next]!.endToken <= at) next++;
    if (!surnames.has(tokens.lexeme[at]!)) continue;
    if (next < mentions.length && mentions[next]!.firstToken <= at) continue;
    if (standsAlone(at)) missed.push(at);
  }
  if (missed.length === 0) return mentions;
  const words = new Set(missed.map((at) => surnames.get(tokens.lexeme[at]!)!));
  const common = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const lexeme = tokens.lexeme[at]!;
    if ((vocabulary.flags(lexeme) & LexemeFlag.Lower) !== 0 && words.has(vocabulary.lower(lexeme)))
      common.add(vocabulary.lower(lexeme));
  }
  const found = missed
    .filter((at) => !common.has(surnames.get(tokens.lexeme[at]!)!))
    .map((at) => mentionOf(tokens, at, at + 1, 'PER'));
  return addMissed(mentions, found);

  function isName(lexeme: number): boolean {
    const flags = vocabulary.flags(lexeme);
    const word = vocabulary.lower(lexeme);
    if (word.length < 3 || word === 'may' || MONTHS_AND_DAYS.has(word)) return false;
    return (flags & (LexemeFlag.Capitalized | LexemeFlag.AllCaps)) === LexemeFlag.Capitalized;
  }

  /** Not within a longer name, and where it begins a sentence, as people do. */
  function standsAlone(at: number): boolean {
    const word = (place: number) => (place < tokens.count ? vocabulary.lower(tokens.lexeme[place]!) : '');
    if (at > 0 && isCapital(at - 1)) return false;
    if (at + 1 < tokens.count && (isCapital(at + 1) || /^[-‐‑]$/.test(word(at + 1)))) return false;
    const isInside = at > 0 && tokens.kind[at - 1] === TokenKind.Word && isOnLine(at - 1, at);
    if (isInside) return true;
    return VERBS.has(word(at + 1)) || (word(at + 1) === ',' && /^(?:\d+|who)$/.test(word(at + 2)));
  }

  function isCapital(at: number): boolean {
    return (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }

  function isOnLine(one: number, other: number): boolean {
    return tokens.start[other]! - tokens.end[one]! <= 1;
  }
}
