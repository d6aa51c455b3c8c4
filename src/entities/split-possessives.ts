import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { COMPANY_SUFFIXES } from '../lexicon/company-suffixes.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

/** Whose name may stand before what is found as one name of a type. */
const OWNERS: Readonly<Record<EntityType, readonly EntityType[]>> = {
  PER: [],
  ORG: ['ORG', 'LOC'],
  LOC: ['ORG', 'LOC'],
  MISC: ['ORG'],
};

/**
 * Takes a name apart from its owner's, where the owner has a name of their own elsewhere: `Skerry's Lismore` is two names
 * where `Skerry` is a firm. A work may begin with a place or a person, `Norland's Daughter`, and a firm with a person, `Dahl's Foods`.
 */
export function splitPossessives(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  let owners: Map<string, EntityType> | null = null;
  return changeMentions(mentions, ({ type, firstToken, endToken }) => {
    const clitic = cliticIn(firstToken, endToken);
    if (clitic < 0) return null;
    owners ??= new Map(mentions.map((one) => [wordsOfMention(one, tokens, vocabulary), one.type]));
    const owner = owners.get(wordsOfMention({ firstToken, endToken: clitic }, tokens, vocabulary));
    if (owner === undefined || !OWNERS[type].includes(owner)) return null;
    // `Norland's Dorrow` is where Dorrow is, as in `Dorrow, Norland`.
    if (type === 'LOC' && clitic + 2 === endToken) return null;
    return [mentionOf(tokens, firstToken, clitic, owner), mentionOf(tokens, clitic + 1, endToken, type)];
  });

  function cliticIn(firstToken: number, endToken: number): number {
    for (let at = firstToken + 1; at < endToken - 1; at++) {
      if (vocabulary.lower(tokens.lexeme[at]!) === "'s") return mayBeOwned(at + 1) ? at : -1;
    }
    return -1;
  }

  /** Not the `box` of `Pandora's box`, nor the `Inc.` of `Dahl's Inc.` */
  function mayBeOwned(at: number): boolean {
    const lexeme = tokens.lexeme[at]!;
    const isCapital = (vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
    return isCapital && !COMPANY_SUFFIXES.has(vocabulary.bare(lexeme));
  }
}
