import type { Mention, Tokens } from '../document/annotations.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';
import { placesOfWords } from './places-of-words.js';
import { putInPlace } from './put-in-place.js';

export const VERSUS = ['v.', 'v', 'vs.', 'vs'];
/** So many words of a party that was not found are taken: `King`, `Employment Division`. */
const MOST_WORDS = 3;
/** Tell a case from a match, so far on either side of it. */
const LAW: ReadonlySet<string> = new Set(
  `ruling rulings judgment judgments judgement judgements verdict decision decisions precedent lawsuit libel justices supreme
   overturn overturned overturning case cases appeal`.split(/\s+/),
);
const REACH = 12;

/**
 * Makes one name of a case in court: `Okoro v. Dahl` are not two people where a ruling is meant. With a bare `v` or between
 * two clubs or countries it is a match, unless a word of the law stands nearby.
 */
export function joinCases(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const cases: Mention[] = [];
  let next = 0;
  for (const versus of placesOfWords(VERSUS, tokens, vocabulary)) {
    while (next < mentions.length && mentions[next]!.endToken < versus) next++;
    const found = readCase(versus, mentions[next], mentions[next + 1]);
    // Of `Moe v. Dahl v. Ruiz` only the first two are taken.
    if (found && found.firstToken >= (cases.at(-1)?.endToken ?? 0)) cases.push(found);
  }
  return putInPlace(mentions, cases);

  /** @param near the first mention that does not end before `versus` */
  function readCase(versus: number, near?: Mention, second?: Mention): Mention | null {
    if (near && near.firstToken < versus && near.endToken > versus) {
      return isDotted(versus) || isNearLaw(versus) ? { ...near, type: 'MISC' } : null;
    }
    const before = near?.endToken === versus ? near : undefined;
    const after = [near, second].find((mention) => mention?.firstToken === versus + 1);
    const first = before?.firstToken ?? startOfParty(versus);
    const end = after?.endToken ?? endOfParty(versus + 1);
    // `Sunni v. Shia`
    const areFoes = before?.type === 'MISC' && after?.type === 'MISC';
    if (first === versus || end === versus + 1 || areFoes) return null;
    // Two clubs, or two countries
    const areAlike = before !== undefined && before.type !== 'PER' && before.type === after?.type;
    const isCase = (isDotted(versus) && !areAlike) || word(first) === 'R' || isNearLaw(versus);
    return isCase ? mentionOf(tokens, first, end, 'MISC') : null;
  }

  function isDotted(versus: number): boolean {
    return word(versus) === 'v.';
  }

  function startOfParty(versus: number): number {
    let first = versus;
    while (first > versus - MOST_WORDS && isPartOfName(first - 1)) first--;
    return first;
  }

  function endOfParty(from: number): number {
    let end = from;
    while (end < from + MOST_WORDS && isPartOfName(end)) end++;
    return end;
  }

  /** The `In` of `In King v. Burwell` is none. */
  function isPartOfName(at: number): boolean {
    if (at < 0 || at >= tokens.count || STOPWORDS.has(word(at).toLowerCase())) return false;
    return (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }

  function isNearLaw(versus: number): boolean {
    for (let at = versus - REACH; at <= versus + REACH; at++)
      if (LAW.has(word(at).toLowerCase())) return true;
    return false;
  }

  function word(at: number): string {
    return at >= 0 && at < tokens.count ? vocabulary.word(tokens.lexeme[at]!) : '';
  }
}
