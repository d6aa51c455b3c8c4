import type { Mention, Tokens } from '../document/annotations.js';
import { genderOfGivenName } from '../lexicon/given-names.js';
import { PLACES_WITH_AND } from '../lexicon/places-with-and.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

/** `Hove Albion` of `Brighton & Hove Albion` */
const LONGEST_END = 2;

/**
 * Makes one organisation of two words with `&` between them, where no other name in the article has either: `Marks & Spencer`
 * is a firm, `Henman & Murray` are two people if `Tim Henman` is one of them.
 */
export function joinFirms(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const isAnd = (at: number) =>
    at > 0 && at + 1 < tokens.count && vocabulary.word(tokens.lexeme[at]!) === '&';
  if (!mentions.some(({ firstToken, endToken }) => isAnd(firstToken - 1) || isAnd(endToken))) return mentions;
  const firms: Mention[] = [];
  const others = new Set<string>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const firm = readFirm(mention, before, after);
    // Of `Moe & Dahl & Ruiz` only the first two are taken.
    if (firm && firm.firstToken >= (firms.at(-1)?.endToken ?? 0)) firms.push(firm);
    else if (!(after && readFirm(after, mention, mentions[index + 2]))) addWords(mention);
  });
  const found = firms.filter(
    ({ firstToken, endToken }) => !others.has(wordAt(firstToken)) && !others.has(wordAt(endToken - 1)),
  );
  if (found.length === 0) return mentions;
  const taken = new Set(found.flatMap(({ firstToken, endToken }) => [firstToken, endToken - 1]));
  const left = mentions.filter(
    ({ firstToken, endToken }) => !taken.has(firstToken) && !taken.has(endToken - 1),
  );
  return [...left, ...found].sort((a, b) => a.start - b.start);

  /** The firm that a mention ends, or begins where no mention stands behind the `&`. */
  function readFirm(mention: Mention, before?: Mention, after?: Mention): Mention | null {
    const { firstToken, endToken, type } = mention;
    if (isAnd(firstToken - 1)) {
      const start = firstToken - 2;
      const left = before && before.endToken > start ? before : null;
      const isEnd = endToken - firstToken === 1 || (type === 'ORG' && endToken - firstToken <= LONGEST_END);
      const isStart = left ? left.firstToken === start : isBareName(start, start - 1);
      if (!isEnd || !isStart || (type === 'LOC' && left?.type === 'LOC')) return null;
      return firmOf(start, endToken);
    }
    const end = endToken + 1;
    if (!isAnd(endToken) || after?.firstToken === end || endToken - firstToken > 1) return null;
    return isBareName(end, end + 1) ? firmOf(firstToken, end + 1) : null;
  }

  /** But `Trinidad & Tobago` is none, the `BBC & PBS` are two, and `Jason & Michelle` a couple. */
  function firmOf(firstToken: number, endToken: number): Mention | null {
    const firm = mentionOf(tokens, firstToken, endToken, 'ORG');
    const isPlace = PLACES_WITH_AND.has(wordsOfMention(firm, tokens, vocabulary).replace('&', 'and'));
    const isAcronym = (vocabulary.flags(tokens.lexeme[firstToken]!) & LexemeFlag.AllCaps) !== 0;
    const isCouple = [firstToken, endToken - 1].every((at) => genderOfGivenName(wordAt(at)) !== null);
    return isPlace || isAcronym || isCouple ? null : firm;
  }

  /** A word in mixed case by itself. */
  function isBareName(at: number, beside: number): boolean {
    const flagsAt = (token: number) =>
      token >= 0 && token < tokens.count ? vocabulary.flags(tokens.lexeme[token]!) : 0;
    const isCapital =
      (flagsAt(at) & (LexemeFlag.Capitalized | LexemeFlag.AllCaps)) === LexemeFlag.Capitalized;
    return isCapital && wordAt(at).length > 1 && (flagsAt(beside) & LexemeFlag.Capitalized) === 0;
  }

  function addWords({ firstToken, endToken }: Mention): void {
    for (let at = firstToken; at < endToken; at++) others.add(wordAt(at));
  }

  function wordAt(at: number): string {
    return vocabulary.lower(tokens.lexeme[at]!);
  }
}
